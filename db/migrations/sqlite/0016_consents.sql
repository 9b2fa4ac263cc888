CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text,
	`visitor_id` text,
	`purpose` text NOT NULL,
	`is_granted` integer NOT NULL,
	`text` text NOT NULL,
	`locale` text NOT NULL,
	`storefront` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`confirmed_at` integer
);
--> statement-breakpoint
CREATE INDEX `consents_email_idx` ON `consents` (`email`,`purpose`,`at`);--> statement-breakpoint
CREATE INDEX `consents_visitor_idx` ON `consents` (`visitor_id`,`at`);--> statement-breakpoint
CREATE INDEX `consents_source_idx` ON `consents` (`source`);