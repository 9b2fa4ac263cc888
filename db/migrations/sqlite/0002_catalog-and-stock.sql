CREATE TABLE `category_paths` (
	`path` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `category_paths_category_idx` ON `category_paths` (`category_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_stock_levels` (
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`on_hand` integer DEFAULT 0 NOT NULL,
	`reserved` integer DEFAULT 0 NOT NULL,
	`threshold` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`variant_id`, `location_id`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`location_id`) REFERENCES `stock_locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stock_levels_reserved_check" CHECK("__new_stock_levels"."reserved" >= 0),
	CONSTRAINT "stock_levels_floor_check" CHECK("__new_stock_levels"."reserved" = 0 or "__new_stock_levels"."on_hand" - "__new_stock_levels"."reserved" >= case when "__new_stock_levels"."threshold" < 0 then "__new_stock_levels"."threshold" else 0 end)
);
--> statement-breakpoint
INSERT INTO `__new_stock_levels`("variant_id", "location_id", "on_hand", "reserved", "threshold", "updated_at") SELECT "variant_id", "location_id", "on_hand", "reserved", "threshold", "updated_at" FROM `stock_levels`;--> statement-breakpoint
DROP TABLE `stock_levels`;--> statement-breakpoint
ALTER TABLE `__new_stock_levels` RENAME TO `stock_levels`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `stock_levels_location_idx` ON `stock_levels` (`location_id`);--> statement-breakpoint
ALTER TABLE `prices` ADD `lowest_amount` integer;--> statement-breakpoint
CREATE INDEX `product_attributes_value_idx` ON `product_attributes` (`attribute_id`,`value`);--> statement-breakpoint
CREATE INDEX `product_relations_related_idx` ON `product_relations` (`related_id`);--> statement-breakpoint
CREATE INDEX `product_slugs_product_idx` ON `product_slugs` (`product_id`);--> statement-breakpoint
CREATE INDEX `reviews_status_idx` ON `reviews` (`status`,`created_at`);