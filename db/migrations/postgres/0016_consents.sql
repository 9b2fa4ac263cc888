CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text,
	"visitor_id" text,
	"purpose" text NOT NULL,
	"is_granted" boolean NOT NULL,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	"storefront" text NOT NULL,
	"source" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "consents_email_idx" ON "consents" USING btree ("email","purpose","at");--> statement-breakpoint
CREATE INDEX "consents_visitor_idx" ON "consents" USING btree ("visitor_id","at");--> statement-breakpoint
CREATE INDEX "consents_source_idx" ON "consents" USING btree ("source");