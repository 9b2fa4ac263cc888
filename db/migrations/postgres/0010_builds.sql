CREATE TABLE "build_days" (
	"model_id" text NOT NULL,
	"day" text NOT NULL,
	"opened" integer NOT NULL,
	"changed" integer NOT NULL,
	"kept" integer NOT NULL,
	"carted" integer NOT NULL,
	"bought" integer NOT NULL,
	CONSTRAINT "build_days_model_id_day_pk" PRIMARY KEY("model_id","day")
);
--> statement-breakpoint
CREATE TABLE "builds" (
	"id" text PRIMARY KEY NOT NULL,
	"model_id" text NOT NULL,
	"version" integer NOT NULL,
	"market" text NOT NULL,
	"visitor_id" text,
	"customer_id" text,
	"steps" jsonb NOT NULL,
	"key" text NOT NULL,
	"key_step" integer NOT NULL,
	"cart_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"bought_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "choice_days" (
	"model_id" text NOT NULL,
	"day" text NOT NULL,
	"feature" text NOT NULL,
	"value" text NOT NULL,
	"looked" integer NOT NULL,
	"chosen" integer NOT NULL,
	"hesitated" integer NOT NULL,
	"left" integer NOT NULL,
	CONSTRAINT "choice_days_model_id_day_feature_value_pk" PRIMARY KEY("model_id","day","feature","value")
);
--> statement-breakpoint
ALTER TABLE "configurations" ADD COLUMN "told_amount" bigint;--> statement-breakpoint
ALTER TABLE "configurations" ADD COLUMN "priced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "build_days" ADD CONSTRAINT "build_days_model_id_configurable_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."configurable_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "builds" ADD CONSTRAINT "builds_model_id_configurable_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."configurable_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice_days" ADD CONSTRAINT "choice_days_model_id_configurable_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."configurable_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "build_days_day_idx" ON "build_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "builds_open_idx" ON "builds" USING btree ("ended_at","last_at");--> statement-breakpoint
CREATE INDEX "builds_model_idx" ON "builds" USING btree ("model_id","ended_at");--> statement-breakpoint
CREATE INDEX "builds_visitor_idx" ON "builds" USING btree ("visitor_id");--> statement-breakpoint
CREATE INDEX "builds_customer_idx" ON "builds" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "builds_cart_idx" ON "builds" USING btree ("cart_id");--> statement-breakpoint
CREATE INDEX "builds_last_idx" ON "builds" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "choice_days_day_idx" ON "choice_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "configurations_priced_idx" ON "configurations" USING btree ("priced_at");