CREATE TABLE "content_changes" (
	"number" serial PRIMARY KEY NOT NULL,
	"page_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_webhook_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"webhook_id" text NOT NULL,
	"event_id" text NOT NULL,
	"event_name" text NOT NULL,
	"body" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"status" integer,
	"fault" text,
	"at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "content_webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "content_versions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "content_versions" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "content_webhook_deliveries" ADD CONSTRAINT "content_webhook_deliveries_webhook_id_content_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."content_webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_changes_page_idx" ON "content_changes" USING btree ("page_id");--> statement-breakpoint
CREATE UNIQUE INDEX "content_webhook_deliveries_event_idx" ON "content_webhook_deliveries" USING btree ("webhook_id","event_id");--> statement-breakpoint
CREATE INDEX "content_webhook_deliveries_at_idx" ON "content_webhook_deliveries" USING btree ("webhook_id","at");--> statement-breakpoint
CREATE INDEX "content_texts_title_idx" ON "content_texts" USING btree ("title","slug","page_id","locale");