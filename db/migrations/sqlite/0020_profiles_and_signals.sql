CREATE TABLE `profile_joins` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`reason` text NOT NULL,
	`moved` text NOT NULL,
	`at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`from_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `profile_joins_into_idx` ON `profile_joins` (`into_id`);--> statement-breakpoint
CREATE INDEX `profile_joins_from_idx` ON `profile_joins` (`from_id`);--> statement-breakpoint
CREATE TABLE `profile_keys` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`profile_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`),
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `profile_keys_profile_idx` ON `profile_keys` (`profile_id`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`root_id` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `profiles_root_idx` ON `profiles` (`root_id`);--> statement-breakpoint
CREATE INDEX `profiles_seen_idx` ON `profiles` (`last_seen_at`);--> statement-breakpoint
CREATE TABLE `signals` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text,
	`profile_id` text NOT NULL,
	`visitor_id` text,
	`name` text NOT NULL,
	`data` text NOT NULL,
	`storefront` text,
	`path` text,
	`at` integer NOT NULL,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signals_key_idx` ON `signals` (`key`);--> statement-breakpoint
CREATE INDEX `signals_profile_idx` ON `signals` (`profile_id`,`at`);--> statement-breakpoint
CREATE INDEX `signals_received_idx` ON `signals` (`received_at`);