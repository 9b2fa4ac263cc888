CREATE TABLE "design_share_links" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "design_theme_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"theme_id" text NOT NULL,
	"number" integer NOT NULL,
	"tokens" jsonb NOT NULL,
	"note" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "design_themes" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"is_on" boolean DEFAULT false NOT NULL,
	"storefronts" jsonb NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"draft" jsonb NOT NULL,
	"published_version_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "design_theme_versions" ADD CONSTRAINT "design_theme_versions_theme_id_design_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."design_themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "design_share_links_token_idx" ON "design_share_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "design_theme_versions_number_idx" ON "design_theme_versions" USING btree ("theme_id","number");--> statement-breakpoint
CREATE INDEX "design_themes_on_idx" ON "design_themes" USING btree ("is_on","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "design_themes_brand_idx" ON "design_themes" USING btree ("kind") WHERE is_on and kind = 'brand';