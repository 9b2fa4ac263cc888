CREATE TABLE `accessory_fits` (
	`product_id` text NOT NULL,
	`model_id` text NOT NULL,
	`condition` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`product_id`, `model_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`model_id`) REFERENCES `configurable_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accessory_fits_model_idx` ON `accessory_fits` (`model_id`);--> statement-breakpoint
CREATE TABLE `configurable_models` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`product_id` text NOT NULL,
	`draft` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`published_version` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `configurable_models_slug_idx` ON `configurable_models` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `configurable_models_product_idx` ON `configurable_models` (`product_id`);--> statement-breakpoint
CREATE TABLE `configurations` (
	`id` text PRIMARY KEY NOT NULL,
	`model_id` text NOT NULL,
	`version` integer NOT NULL,
	`key` text NOT NULL,
	`choices` text NOT NULL,
	`name` text,
	`customer_id` text,
	`visitor_id` text,
	`market` text,
	`amount` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`model_id`) REFERENCES `configurable_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `configurations_key_idx` ON `configurations` (`model_id`,`key`);--> statement-breakpoint
CREATE INDEX `configurations_customer_idx` ON `configurations` (`customer_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `configurations_visitor_idx` ON `configurations` (`visitor_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `model_versions` (
	`model_id` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`compiled` blob,
	`pictures` text NOT NULL,
	`statistics` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	PRIMARY KEY(`model_id`, `version`),
	FOREIGN KEY (`model_id`) REFERENCES `configurable_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `cart_lines_variant_idx`;--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `configuration_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `cart_lines_variant_idx` ON `cart_lines` (`cart_id`,`variant_id`,`configuration_id`);--> statement-breakpoint
ALTER TABLE `order_lines` ADD `configuration` text;