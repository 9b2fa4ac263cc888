CREATE TABLE "asset_collection_members" (
	"collection_id" text NOT NULL,
	"asset_id" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "asset_collection_members_collection_id_asset_id_pk" PRIMARY KEY("collection_id","asset_id")
);
--> statement-breakpoint
CREATE TABLE "asset_collections" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asset_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"asset_id" text NOT NULL,
	"file_number" integer DEFAULT 1 NOT NULL,
	"author" text NOT NULL,
	"body" text NOT NULL,
	"x" integer,
	"y" integer,
	"width" integer,
	"height" integer,
	"resolved_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asset_folders" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"path" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asset_shares" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"asset_id" text,
	"collection_id" text,
	"author" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asset_tags" (
	"asset_id" text NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "asset_tags_asset_id_tag_pk" PRIMARY KEY("asset_id","tag")
);
--> statement-breakpoint
CREATE TABLE "asset_tracks" (
	"asset_id" text NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"vtt" text NOT NULL,
	CONSTRAINT "asset_tracks_asset_id_kind_locale_pk" PRIMARY KEY("asset_id","kind","locale")
);
--> statement-breakpoint
CREATE TABLE "asset_uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"folder_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "asset_versions" (
	"asset_id" text NOT NULL,
	"number" integer NOT NULL,
	"content_hash" text NOT NULL,
	"file_name" text NOT NULL,
	"mime" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"author" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "asset_versions_asset_id_number_pk" PRIMARY KEY("asset_id","number")
);
--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "content_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "current_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "kind" text DEFAULT 'image' NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "duration_ms" integer;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "title" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "description" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "is_decorative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "placeholder" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "likeness" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "focal_x" integer;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "focal_y" integer;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "focal_by" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "meta" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "folder_id" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "status" text DEFAULT 'approved' NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "licence" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "holder" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "supplier" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "territory" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "consents" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "has_consent" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "fallback_id" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "poster_id" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "updated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "asset_collection_members" ADD CONSTRAINT "asset_collection_members_collection_id_asset_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."asset_collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_collection_members" ADD CONSTRAINT "asset_collection_members_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_comments" ADD CONSTRAINT "asset_comments_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_folders" ADD CONSTRAINT "asset_folders_parent_id_asset_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."asset_folders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_shares" ADD CONSTRAINT "asset_shares_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_shares" ADD CONSTRAINT "asset_shares_collection_id_asset_collections_id_fk" FOREIGN KEY ("collection_id") REFERENCES "public"."asset_collections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_tags" ADD CONSTRAINT "asset_tags_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_tracks" ADD CONSTRAINT "asset_tracks_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_uploads" ADD CONSTRAINT "asset_uploads_folder_id_asset_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."asset_folders"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "asset_collection_members_asset_idx" ON "asset_collection_members" USING btree ("asset_id");--> statement-breakpoint
CREATE UNIQUE INDEX "asset_collections_name_idx" ON "asset_collections" USING btree ("name");--> statement-breakpoint
CREATE INDEX "asset_comments_asset_idx" ON "asset_comments" USING btree ("asset_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "asset_folders_path_idx" ON "asset_folders" USING btree ("path");--> statement-breakpoint
CREATE INDEX "asset_folders_parent_idx" ON "asset_folders" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "asset_shares_token_idx" ON "asset_shares" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "asset_shares_asset_idx" ON "asset_shares" USING btree ("asset_id");--> statement-breakpoint
CREATE INDEX "asset_shares_collection_idx" ON "asset_shares" USING btree ("collection_id");--> statement-breakpoint
CREATE INDEX "asset_tags_tag_idx" ON "asset_tags" USING btree ("tag");--> statement-breakpoint
CREATE INDEX "asset_uploads_updated_idx" ON "asset_uploads" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "asset_versions_content_idx" ON "asset_versions" USING btree ("content_hash");--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_folder_id_asset_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."asset_folders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_fallback_id_assets_id_fk" FOREIGN KEY ("fallback_id") REFERENCES "public"."assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_poster_id_assets_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "assets" SET "name" = "hash", "content_hash" = "hash", "search_text" = lower("file_name");--> statement-breakpoint
INSERT INTO "asset_versions" ("asset_id", "number", "content_hash", "file_name", "mime", "width", "height", "bytes", "created_at") SELECT "id", 1, "hash", "file_name", "mime", "width", "height", "bytes", "created_at" FROM "assets";--> statement-breakpoint
CREATE UNIQUE INDEX "assets_name_idx" ON "assets" USING btree ("name");--> statement-breakpoint
CREATE INDEX "assets_content_idx" ON "assets" USING btree ("content_hash");--> statement-breakpoint
CREATE INDEX "assets_created_idx" ON "assets" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "assets_folder_idx" ON "assets" USING btree ("folder_id","created_at");--> statement-breakpoint
CREATE INDEX "assets_expires_idx" ON "assets" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "assets_fallback_idx" ON "assets" USING btree ("fallback_id");--> statement-breakpoint
CREATE INDEX "assets_poster_idx" ON "assets" USING btree ("poster_id");