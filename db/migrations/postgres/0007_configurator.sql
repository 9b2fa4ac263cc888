CREATE TABLE "accessory_fits" (
	"product_id" text NOT NULL,
	"model_id" text NOT NULL,
	"condition" text DEFAULT '' NOT NULL,
	CONSTRAINT "accessory_fits_product_id_model_id_pk" PRIMARY KEY("product_id","model_id")
);
--> statement-breakpoint
CREATE TABLE "configurable_models" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"product_id" text NOT NULL,
	"draft" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"published_version" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "configurations" (
	"id" text PRIMARY KEY NOT NULL,
	"model_id" text NOT NULL,
	"version" integer NOT NULL,
	"key" text NOT NULL,
	"choices" jsonb NOT NULL,
	"name" text,
	"customer_id" text,
	"visitor_id" text,
	"market" text,
	"amount" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_versions" (
	"model_id" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"compiled" "bytea",
	"pictures" jsonb NOT NULL,
	"statistics" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "model_versions_model_id_version_pk" PRIMARY KEY("model_id","version")
);
--> statement-breakpoint
DROP INDEX "cart_lines_variant_idx";--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "configuration_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "configuration" jsonb;--> statement-breakpoint
ALTER TABLE "accessory_fits" ADD CONSTRAINT "accessory_fits_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accessory_fits" ADD CONSTRAINT "accessory_fits_model_id_configurable_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."configurable_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "configurable_models" ADD CONSTRAINT "configurable_models_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "configurations" ADD CONSTRAINT "configurations_model_id_configurable_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."configurable_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_model_id_configurable_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."configurable_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accessory_fits_model_idx" ON "accessory_fits" USING btree ("model_id");--> statement-breakpoint
CREATE UNIQUE INDEX "configurable_models_slug_idx" ON "configurable_models" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "configurable_models_product_idx" ON "configurable_models" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "configurations_key_idx" ON "configurations" USING btree ("model_id","key");--> statement-breakpoint
CREATE INDEX "configurations_customer_idx" ON "configurations" USING btree ("customer_id","updated_at");--> statement-breakpoint
CREATE INDEX "configurations_visitor_idx" ON "configurations" USING btree ("visitor_id","updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "cart_lines_variant_idx" ON "cart_lines" USING btree ("cart_id","variant_id","configuration_id");