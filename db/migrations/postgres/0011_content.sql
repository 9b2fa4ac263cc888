CREATE TABLE "content_addresses" (
	"storefront" text NOT NULL,
	"path" text NOT NULL,
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	CONSTRAINT "content_addresses_storefront_path_pk" PRIMARY KEY("storefront","path")
);
--> statement-breakpoint
CREATE TABLE "content_asset_uses" (
	"asset_id" text NOT NULL,
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	"is_published" boolean NOT NULL,
	CONSTRAINT "content_asset_uses_asset_id_page_id_locale_is_published_pk" PRIMARY KEY("asset_id","page_id","locale","is_published")
);
--> statement-breakpoint
CREATE TABLE "content_form_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"form_id" text NOT NULL,
	"storefront" text NOT NULL,
	"values" jsonb NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"token_hash" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_forms" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"definition" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_menus" (
	"id" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"storefront" text DEFAULT '' NOT NULL,
	"items" jsonb NOT NULL,
	"draft" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_pages" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text,
	"parent_id" text,
	"position" integer DEFAULT 0 NOT NULL,
	"sites" jsonb NOT NULL,
	"template_id" text,
	"falls_back" boolean DEFAULT true NOT NULL,
	"trashed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_presence" (
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	"account_id" text NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "content_presence_page_id_locale_account_id_pk" PRIMARY KEY("page_id","locale","account_id")
);
--> statement-breakpoint
CREATE TABLE "content_previews" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"page_id" text,
	"release_id" text,
	"at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_redirects" (
	"storefront" text NOT NULL,
	"path" text NOT NULL,
	"target" text NOT NULL,
	"is_permanent" boolean DEFAULT true NOT NULL,
	"is_automatic" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "content_redirects_storefront_path_pk" PRIMARY KEY("storefront","path")
);
--> statement-breakpoint
CREATE TABLE "content_release_items" (
	"id" text PRIMARY KEY NOT NULL,
	"release_id" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"change" jsonb NOT NULL,
	"before" jsonb
);
--> statement-breakpoint
CREATE TABLE "content_releases" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"publish_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"page_id" text,
	"locale" text,
	"version" integer,
	"release_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"fault" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_texts" (
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"slug" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"seo" jsonb NOT NULL,
	"stage" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	"edited_by" text NOT NULL,
	"published_version" integer,
	"published_revision" integer,
	"published_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "content_texts_page_id_locale_pk" PRIMARY KEY("page_id","locale")
);
--> statement-breakpoint
CREATE TABLE "content_uses" (
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	"is_published" boolean NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	CONSTRAINT "content_uses_page_id_locale_is_published_kind_target_pk" PRIMARY KEY("page_id","locale","is_published","kind","target")
);
--> statement-breakpoint
CREATE TABLE "content_versions" (
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"slug" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"seo" jsonb NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" text NOT NULL,
	CONSTRAINT "content_versions_page_id_locale_number_pk" PRIMARY KEY("page_id","locale","number")
);
--> statement-breakpoint
ALTER TABLE "content_addresses" ADD CONSTRAINT "content_addresses_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_asset_uses" ADD CONSTRAINT "content_asset_uses_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_asset_uses" ADD CONSTRAINT "content_asset_uses_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_form_entries" ADD CONSTRAINT "content_form_entries_form_id_content_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."content_forms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_presence" ADD CONSTRAINT "content_presence_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_previews" ADD CONSTRAINT "content_previews_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_previews" ADD CONSTRAINT "content_previews_release_id_content_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."content_releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_release_items" ADD CONSTRAINT "content_release_items_release_id_content_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."content_releases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_schedules" ADD CONSTRAINT "content_schedules_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_texts" ADD CONSTRAINT "content_texts_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_uses" ADD CONSTRAINT "content_uses_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_page_id_content_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."content_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_addresses_page_idx" ON "content_addresses" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "content_asset_uses_page_idx" ON "content_asset_uses" USING btree ("page_id","locale","is_published");--> statement-breakpoint
CREATE INDEX "content_form_entries_form_idx" ON "content_form_entries" USING btree ("form_id","at");--> statement-breakpoint
CREATE INDEX "content_form_entries_token_idx" ON "content_form_entries" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "content_menus_place_idx" ON "content_menus" USING btree ("place","storefront");--> statement-breakpoint
CREATE UNIQUE INDEX "content_pages_key_idx" ON "content_pages" USING btree ("key");--> statement-breakpoint
CREATE INDEX "content_pages_parent_idx" ON "content_pages" USING btree ("parent_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "content_previews_token_idx" ON "content_previews" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "content_release_items_target_idx" ON "content_release_items" USING btree ("release_id","kind","target");--> statement-breakpoint
CREATE INDEX "content_schedules_at_idx" ON "content_schedules" USING btree ("state","at");--> statement-breakpoint
CREATE INDEX "content_schedules_page_idx" ON "content_schedules" USING btree ("page_id");--> statement-breakpoint
CREATE INDEX "content_uses_target_idx" ON "content_uses" USING btree ("kind","target");