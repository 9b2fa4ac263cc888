CREATE TABLE `content_changes` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `content_changes_page_idx` ON `content_changes` (`page_id`);--> statement-breakpoint
CREATE TABLE `content_webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`webhook_id` text NOT NULL,
	`event_id` text NOT NULL,
	`event_name` text NOT NULL,
	`body` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`status` integer,
	`fault` text,
	`at` integer NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`webhook_id`) REFERENCES `content_webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `content_webhook_deliveries_event_idx` ON `content_webhook_deliveries` (`webhook_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `content_webhook_deliveries_at_idx` ON `content_webhook_deliveries` (`webhook_id`,`at`);--> statement-breakpoint
CREATE TABLE `content_webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `content_versions` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `content_versions` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `content_texts_title_idx` ON `content_texts` (`title`,`slug`,`page_id`,`locale`);