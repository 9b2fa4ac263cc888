CREATE TABLE `asset_collection_members` (
	`collection_id` text NOT NULL,
	`asset_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`collection_id`, `asset_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `asset_collections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `asset_collection_members_asset_idx` ON `asset_collection_members` (`asset_id`);--> statement-breakpoint
CREATE TABLE `asset_collections` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `asset_collections_name_idx` ON `asset_collections` (`name`);--> statement-breakpoint
CREATE TABLE `asset_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`asset_id` text NOT NULL,
	`file_number` integer DEFAULT 1 NOT NULL,
	`author` text NOT NULL,
	`body` text NOT NULL,
	`x` integer,
	`y` integer,
	`width` integer,
	`height` integer,
	`resolved_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `asset_comments_asset_idx` ON `asset_comments` (`asset_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `asset_folders` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`path` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `asset_folders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `asset_folders_path_idx` ON `asset_folders` (`path`);--> statement-breakpoint
CREATE INDEX `asset_folders_parent_idx` ON `asset_folders` (`parent_id`);--> statement-breakpoint
CREATE TABLE `asset_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`asset_id` text,
	`collection_id` text,
	`author` text,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`collection_id`) REFERENCES `asset_collections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `asset_shares_token_idx` ON `asset_shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `asset_shares_asset_idx` ON `asset_shares` (`asset_id`);--> statement-breakpoint
CREATE INDEX `asset_shares_collection_idx` ON `asset_shares` (`collection_id`);--> statement-breakpoint
CREATE TABLE `asset_tags` (
	`asset_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`asset_id`, `tag`),
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `asset_tags_tag_idx` ON `asset_tags` (`tag`);--> statement-breakpoint
CREATE TABLE `asset_tracks` (
	`asset_id` text NOT NULL,
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`vtt` text NOT NULL,
	PRIMARY KEY(`asset_id`, `kind`, `locale`),
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `asset_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`received` integer DEFAULT 0 NOT NULL,
	`folder_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`folder_id`) REFERENCES `asset_folders`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `asset_uploads_updated_idx` ON `asset_uploads` (`updated_at`);--> statement-breakpoint
CREATE TABLE `asset_versions` (
	`asset_id` text NOT NULL,
	`number` integer NOT NULL,
	`content_hash` text NOT NULL,
	`file_name` text NOT NULL,
	`mime` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`author` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`asset_id`, `number`),
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `asset_versions_content_idx` ON `asset_versions` (`content_hash`);--> statement-breakpoint
ALTER TABLE `assets` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `content_hash` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `current_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `kind` text DEFAULT 'image' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `duration_ms` integer;--> statement-breakpoint
ALTER TABLE `assets` ADD `title` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `description` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `is_decorative` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `placeholder` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `likeness` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `focal_x` integer;--> statement-breakpoint
ALTER TABLE `assets` ADD `focal_y` integer;--> statement-breakpoint
ALTER TABLE `assets` ADD `focal_by` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `meta` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `folder_id` text REFERENCES asset_folders(id);--> statement-breakpoint
ALTER TABLE `assets` ADD `search_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `status` text DEFAULT 'approved' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `licence` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `holder` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `supplier` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `territory` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `expires_at` integer;--> statement-breakpoint
ALTER TABLE `assets` ADD `consents` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `has_consent` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `fallback_id` text REFERENCES assets(id);--> statement-breakpoint
ALTER TABLE `assets` ADD `poster_id` text REFERENCES assets(id);--> statement-breakpoint
ALTER TABLE `assets` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `assets` ADD `created_by` text;--> statement-breakpoint
ALTER TABLE `assets` ADD `updated_at` integer;--> statement-breakpoint
UPDATE `assets` SET `name` = `hash`, `content_hash` = `hash`, `search_text` = lower(`file_name`);--> statement-breakpoint
INSERT INTO `asset_versions` (`asset_id`, `number`, `content_hash`, `file_name`, `mime`, `width`, `height`, `bytes`, `created_at`) SELECT `id`, 1, `hash`, `file_name`, `mime`, `width`, `height`, `bytes`, `created_at` FROM `assets`;--> statement-breakpoint
CREATE UNIQUE INDEX `assets_name_idx` ON `assets` (`name`);--> statement-breakpoint
CREATE INDEX `assets_content_idx` ON `assets` (`content_hash`);--> statement-breakpoint
CREATE INDEX `assets_created_idx` ON `assets` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `assets_folder_idx` ON `assets` (`folder_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `assets_expires_idx` ON `assets` (`expires_at`);--> statement-breakpoint
CREATE INDEX `assets_fallback_idx` ON `assets` (`fallback_id`);--> statement-breakpoint
CREATE INDEX `assets_poster_idx` ON `assets` (`poster_id`);