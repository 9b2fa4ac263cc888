CREATE TABLE `build_days` (
	`model_id` text NOT NULL,
	`day` text NOT NULL,
	`opened` integer NOT NULL,
	`changed` integer NOT NULL,
	`kept` integer NOT NULL,
	`carted` integer NOT NULL,
	`bought` integer NOT NULL,
	PRIMARY KEY(`model_id`, `day`),
	FOREIGN KEY (`model_id`) REFERENCES `configurable_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `build_days_day_idx` ON `build_days` (`day`);--> statement-breakpoint
CREATE TABLE `builds` (
	`id` text PRIMARY KEY NOT NULL,
	`model_id` text NOT NULL,
	`version` integer NOT NULL,
	`market` text NOT NULL,
	`visitor_id` text,
	`customer_id` text,
	`steps` text NOT NULL,
	`key` text NOT NULL,
	`key_step` integer NOT NULL,
	`cart_id` text,
	`started_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`bought_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`model_id`) REFERENCES `configurable_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `builds_open_idx` ON `builds` (`ended_at`,`last_at`);--> statement-breakpoint
CREATE INDEX `builds_model_idx` ON `builds` (`model_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `builds_visitor_idx` ON `builds` (`visitor_id`);--> statement-breakpoint
CREATE INDEX `builds_customer_idx` ON `builds` (`customer_id`);--> statement-breakpoint
CREATE INDEX `builds_cart_idx` ON `builds` (`cart_id`);--> statement-breakpoint
CREATE INDEX `builds_last_idx` ON `builds` (`last_at`);--> statement-breakpoint
CREATE TABLE `choice_days` (
	`model_id` text NOT NULL,
	`day` text NOT NULL,
	`feature` text NOT NULL,
	`value` text NOT NULL,
	`looked` integer NOT NULL,
	`chosen` integer NOT NULL,
	`hesitated` integer NOT NULL,
	`left` integer NOT NULL,
	PRIMARY KEY(`model_id`, `day`, `feature`, `value`),
	FOREIGN KEY (`model_id`) REFERENCES `configurable_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `choice_days_day_idx` ON `choice_days` (`day`);--> statement-breakpoint
ALTER TABLE `configurations` ADD `told_amount` integer;--> statement-breakpoint
ALTER TABLE `configurations` ADD `priced_at` integer;--> statement-breakpoint
CREATE INDEX `configurations_priced_idx` ON `configurations` (`priced_at`);