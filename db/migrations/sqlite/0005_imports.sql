CREATE TABLE `import_refusals` (
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`reason` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`import_id`, `line`, `reason`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`format` text NOT NULL,
	`market` text NOT NULL,
	`is_dry_run` integer DEFAULT false NOT NULL,
	`state` text DEFAULT 'ready' NOT NULL,
	`taken` integer DEFAULT 0 NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`pictures` integer DEFAULT 0 NOT NULL,
	`columns` text NOT NULL,
	`failure` text,
	`actor_id` text NOT NULL,
	`actor_name` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `imports_created_idx` ON `imports` (`created_at`);--> statement-breakpoint
CREATE TABLE `return_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`return_id` text NOT NULL,
	`order_id` text,
	`order_line_id` text,
	`sku` text NOT NULL,
	`name` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_amount` integer NOT NULL,
	`total_amount` integer NOT NULL,
	`rest_amount` integer DEFAULT 0 NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`return_id`) REFERENCES `returns`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `return_lines_return_idx` ON `return_lines` (`return_id`);--> statement-breakpoint
CREATE INDEX `return_lines_order_idx` ON `return_lines` (`order_id`);--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`external_ref` text,
	`returned_at` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returns_external_ref_idx` ON `returns` (`external_ref`);--> statement-breakpoint
CREATE INDEX `returns_customer_idx` ON `returns` (`customer_id`,`returned_at`);--> statement-breakpoint
CREATE INDEX `returns_returned_idx` ON `returns` (`returned_at`);--> statement-breakpoint
ALTER TABLE `order_lines` ADD `rest_amount` integer DEFAULT 0 NOT NULL;