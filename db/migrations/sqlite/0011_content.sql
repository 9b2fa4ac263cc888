CREATE TABLE `content_addresses` (
	`storefront` text NOT NULL,
	`path` text NOT NULL,
	`page_id` text NOT NULL,
	`locale` text NOT NULL,
	PRIMARY KEY(`storefront`, `path`),
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `content_addresses_page_idx` ON `content_addresses` (`page_id`);--> statement-breakpoint
CREATE TABLE `content_asset_uses` (
	`asset_id` text NOT NULL,
	`page_id` text NOT NULL,
	`locale` text NOT NULL,
	`is_published` integer NOT NULL,
	PRIMARY KEY(`asset_id`, `page_id`, `locale`, `is_published`),
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `content_asset_uses_page_idx` ON `content_asset_uses` (`page_id`,`locale`,`is_published`);--> statement-breakpoint
CREATE TABLE `content_form_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`form_id` text NOT NULL,
	`storefront` text NOT NULL,
	`values` text NOT NULL,
	`confirmed_at` integer,
	`token_hash` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `content_forms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `content_form_entries_form_idx` ON `content_form_entries` (`form_id`,`at`);--> statement-breakpoint
CREATE INDEX `content_form_entries_token_idx` ON `content_form_entries` (`token_hash`);--> statement-breakpoint
CREATE TABLE `content_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `content_menus` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`storefront` text DEFAULT '' NOT NULL,
	`items` text NOT NULL,
	`draft` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `content_menus_place_idx` ON `content_menus` (`place`,`storefront`);--> statement-breakpoint
CREATE TABLE `content_pages` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text,
	`parent_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`sites` text NOT NULL,
	`template_id` text,
	`falls_back` integer DEFAULT true NOT NULL,
	`trashed_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `content_pages_key_idx` ON `content_pages` (`key`);--> statement-breakpoint
CREATE INDEX `content_pages_parent_idx` ON `content_pages` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `content_presence` (
	`page_id` text NOT NULL,
	`locale` text NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`page_id`, `locale`, `account_id`),
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `content_previews` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`page_id` text,
	`release_id` text,
	`at` integer,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`release_id`) REFERENCES `content_releases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `content_previews_token_idx` ON `content_previews` (`token_hash`);--> statement-breakpoint
CREATE TABLE `content_redirects` (
	`storefront` text NOT NULL,
	`path` text NOT NULL,
	`target` text NOT NULL,
	`is_permanent` integer DEFAULT true NOT NULL,
	`is_automatic` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`storefront`, `path`)
);
--> statement-breakpoint
CREATE TABLE `content_release_items` (
	`id` text PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`change` text NOT NULL,
	`before` text,
	FOREIGN KEY (`release_id`) REFERENCES `content_releases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `content_release_items_target_idx` ON `content_release_items` (`release_id`,`kind`,`target`);--> statement-breakpoint
CREATE TABLE `content_releases` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`publish_at` integer,
	`published_at` integer,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `content_schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`page_id` text,
	`locale` text,
	`version` integer,
	`release_id` text,
	`at` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`fault` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `content_schedules_at_idx` ON `content_schedules` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `content_schedules_page_idx` ON `content_schedules` (`page_id`);--> statement-breakpoint
CREATE TABLE `content_texts` (
	`page_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`blocks` text NOT NULL,
	`seo` text NOT NULL,
	`stage` text DEFAULT 'draft' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`edited_at` integer NOT NULL,
	`edited_by` text NOT NULL,
	`published_version` integer,
	`published_revision` integer,
	`published_at` integer,
	`expires_at` integer,
	PRIMARY KEY(`page_id`, `locale`),
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `content_uses` (
	`page_id` text NOT NULL,
	`locale` text NOT NULL,
	`is_published` integer NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`page_id`, `locale`, `is_published`, `kind`, `target`),
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `content_uses_target_idx` ON `content_uses` (`kind`,`target`);--> statement-breakpoint
CREATE TABLE `content_versions` (
	`page_id` text NOT NULL,
	`locale` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`blocks` text NOT NULL,
	`seo` text NOT NULL,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	PRIMARY KEY(`page_id`, `locale`, `number`),
	FOREIGN KEY (`page_id`) REFERENCES `content_pages`(`id`) ON UPDATE no action ON DELETE cascade
);
