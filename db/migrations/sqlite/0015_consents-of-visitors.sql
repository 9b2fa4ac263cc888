DROP TABLE `consents`;--> statement-breakpoint
ALTER TABLE `content_form_entries` ADD `locale` text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE `content_form_entries` ADD `email` text;--> statement-breakpoint
ALTER TABLE `content_form_entries` ADD `attempt` text;--> statement-breakpoint
CREATE INDEX `content_form_entries_email_idx` ON `content_form_entries` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `content_form_entries_attempt_idx` ON `content_form_entries` (`form_id`,`attempt`);