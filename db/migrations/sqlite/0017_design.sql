CREATE TABLE `design_share_links` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `design_share_links_token_idx` ON `design_share_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `design_theme_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`theme_id` text NOT NULL,
	`number` integer NOT NULL,
	`tokens` text NOT NULL,
	`note` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`theme_id`) REFERENCES `design_themes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `design_theme_versions_number_idx` ON `design_theme_versions` (`theme_id`,`number`);--> statement-breakpoint
CREATE TABLE `design_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`is_on` integer DEFAULT false NOT NULL,
	`storefronts` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`draft` text NOT NULL,
	`published_version_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `design_themes_on_idx` ON `design_themes` (`is_on`,`kind`);--> statement-breakpoint
CREATE UNIQUE INDEX `design_themes_brand_idx` ON `design_themes` (`kind`) WHERE is_on and kind = 'brand';