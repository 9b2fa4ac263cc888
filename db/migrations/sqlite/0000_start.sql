CREATE TABLE `assets` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`mime` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`alt` text NOT NULL,
	`colour` text,
	`source_url` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assets_hash_idx` ON `assets` (`hash`);--> statement-breakpoint
CREATE INDEX `assets_source_idx` ON `assets` (`source_url`);--> statement-breakpoint
CREATE TABLE `cart_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`cart_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`cart_id`) REFERENCES `carts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "cart_lines_quantity_check" CHECK("cart_lines"."quantity" between 1 and 9999)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cart_lines_variant_idx` ON `cart_lines` (`cart_id`,`variant_id`);--> statement-breakpoint
CREATE TABLE `carts` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`storefront` text NOT NULL,
	`market` text NOT NULL,
	`customer_id` text,
	`email` text,
	`shipping_address` text,
	`billing_address` text,
	`shipping_method` text,
	`payment_provider` text,
	`coupon_codes` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `carts_token_idx` ON `carts` (`token`);--> statement-breakpoint
CREATE INDEX `carts_customer_idx` ON `carts` (`customer_id`,`state`);--> statement-breakpoint
CREATE INDEX `carts_updated_idx` ON `carts` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `attribute_choices` (
	`attribute_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`swatch` text,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`attribute_id`, `code`),
	FOREIGN KEY (`attribute_id`) REFERENCES `attributes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `attributes` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`unit` text,
	`is_facet` integer DEFAULT false NOT NULL,
	`position` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attributes_code_idx` ON `attributes` (`code`);--> statement-breakpoint
CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`slug` text NOT NULL,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`asset_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_path_idx` ON `categories` (`path`);--> statement-breakpoint
CREATE INDEX `categories_parent_idx` ON `categories` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `category_paths` (
	`path` text PRIMARY KEY NOT NULL,
	`category_id` text NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `category_paths_category_idx` ON `category_paths` (`category_id`);--> statement-breakpoint
CREATE TABLE `product_attributes` (
	`product_id` text NOT NULL,
	`attribute_id` text NOT NULL,
	`value` text NOT NULL,
	`number` real,
	`text` text,
	PRIMARY KEY(`product_id`, `attribute_id`, `value`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attribute_id`) REFERENCES `attributes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_attributes_value_idx` ON `product_attributes` (`attribute_id`,`value`);--> statement-breakpoint
CREATE TABLE `product_categories` (
	`product_id` text NOT NULL,
	`category_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`product_id`, `category_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_categories_category_idx` ON `product_categories` (`category_id`);--> statement-breakpoint
CREATE TABLE `product_media` (
	`product_id` text NOT NULL,
	`asset_id` text NOT NULL,
	`options` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`product_id`, `asset_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asset_id`) REFERENCES `assets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `product_media_asset_idx` ON `product_media` (`asset_id`);--> statement-breakpoint
CREATE TABLE `product_option_values` (
	`product_id` text NOT NULL,
	`option` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`swatch` text,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`product_id`, `option`, `code`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `product_options` (
	`product_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'text' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`product_id`, `code`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `product_relations` (
	`product_id` text NOT NULL,
	`related_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`product_id`, `related_id`, `kind`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`related_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_relations_related_idx` ON `product_relations` (`related_id`);--> statement-breakpoint
CREATE TABLE `product_slugs` (
	`slug` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `product_slugs_product_idx` ON `product_slugs` (`product_id`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`name` text NOT NULL,
	`summary` text NOT NULL,
	`description` text NOT NULL,
	`brand` text,
	`type` text,
	`tags` text NOT NULL,
	`tax_category` text DEFAULT 'standard' NOT NULL,
	`popularity` integer DEFAULT 0 NOT NULL,
	`rating_average` real,
	`rating_count` integer DEFAULT 0 NOT NULL,
	`external_ref` text,
	`seo_title` text NOT NULL,
	`seo_description` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`published_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug_idx` ON `products` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `products_external_ref_idx` ON `products` (`external_ref`);--> statement-breakpoint
CREATE INDEX `products_status_idx` ON `products` (`status`,`popularity`);--> statement-breakpoint
CREATE INDEX `products_updated_idx` ON `products` (`updated_at`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`customer_id` text,
	`author` text NOT NULL,
	`rating` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`locale` text NOT NULL,
	`is_verified` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'waiting' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reviews_rating_check" CHECK("reviews"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `reviews_product_idx` ON `reviews` (`product_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `reviews_status_idx` ON `reviews` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`sku` text NOT NULL,
	`options` text NOT NULL,
	`key` text NOT NULL,
	`gtin` text,
	`weight_grams` integer,
	`active` integer DEFAULT true NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_sku_idx` ON `variants` (`sku`);--> statement-breakpoint
CREATE UNIQUE INDEX `variants_key_idx` ON `variants` (`product_id`,`key`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `markets` (
	`code` text PRIMARY KEY NOT NULL,
	`prices_include_tax` integer DEFAULT true NOT NULL,
	`ships_to` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `shipping_methods` (
	`id` text PRIMARY KEY NOT NULL,
	`market` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`price` integer NOT NULL,
	`free_from` integer,
	`max_weight_grams` integer,
	`min_days` integer NOT NULL,
	`max_days` integer NOT NULL,
	`tax_category` text DEFAULT 'standard' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`active` integer DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shipping_methods_code_idx` ON `shipping_methods` (`market`,`code`);--> statement-breakpoint
CREATE TABLE `tax_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`category` text NOT NULL,
	`rate` integer NOT NULL,
	`valid_from` integer,
	`valid_to` integer
);
--> statement-breakpoint
CREATE INDEX `tax_rates_country_idx` ON `tax_rates` (`country`,`category`);--> statement-breakpoint
CREATE TABLE `import_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`target_id` text NOT NULL,
	`imported_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`customer_id` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`company` text,
	`street` text NOT NULL,
	`extra` text,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`phone` text,
	`is_default_shipping` integer DEFAULT false NOT NULL,
	`is_default_billing` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`customer_id`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `addresses_customer_idx` ON `addresses` (`customer_id`);--> statement-breakpoint
CREATE TABLE `customers` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`email` text NOT NULL,
	`account_id` text,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`phone` text,
	`locale` text NOT NULL,
	`market` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `customers_email_idx` ON `customers` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `customers_number_idx` ON `customers` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `customers_account_idx` ON `customers` (`account_id`);--> statement-breakpoint
CREATE INDEX `customers_created_idx` ON `customers` (`created_at`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`response` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created_idx` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`payload` text NOT NULL,
	`event_id` text,
	`dedupe_key` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`priority` integer DEFAULT 5 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_at` integer NOT NULL,
	`lease_until` integer,
	`lease_owner` text,
	`last_error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe_idx` ON `jobs` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `jobs_ready_idx` ON `jobs` (`state`,`priority`,`run_at`);--> statement-breakpoint
CREATE INDEX `jobs_event_idx` ON `jobs` (`event_id`);--> statement-breakpoint
CREATE INDEX `jobs_finished_idx` ON `jobs` (`state`,`finished_at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`data` text NOT NULL,
	`subject` text,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text,
	`request_id` text,
	`occurred_at` integer NOT NULL,
	`dispatched_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_subject_idx` ON `outbox` (`subject`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `outbox_dispatched_idx` ON `outbox` (`dispatched_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_name_idx` ON `outbox` (`name`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `outbox_actor_idx` ON `outbox` (`actor_id`,`occurred_at`);--> statement-breakpoint
CREATE INDEX `outbox_occurred_idx` ON `outbox` (`occurred_at`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`roles` text NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`email_verified_at` integer,
	`disabled_at` integer,
	`last_login_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_kind_email_idx` ON `accounts` (`kind`,`email`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`key_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_idx` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE TABLE `external_logins` (
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `subject`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `login_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text,
	`email` text NOT NULL,
	`name` text,
	`password_hash` text,
	`locale` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `login_tokens_hash_idx` ON `login_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `login_tokens_account_idx` ON `login_tokens` (`account_id`);--> statement-breakpoint
CREATE INDEX `login_tokens_expires_idx` ON `login_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer DEFAULT 0 NOT NULL,
	`expire` integer
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`is_shared` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_views_list_idx` ON `saved_views` (`list`,`account_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_account_idx` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_idx` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `reservations` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`order_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`expires_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reservations_order_idx` ON `reservations` (`order_id`);--> statement-breakpoint
CREATE INDEX `reservations_expiry_idx` ON `reservations` (`state`,`expires_at`);--> statement-breakpoint
CREATE TABLE `stock_levels` (
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`on_hand` integer DEFAULT 0 NOT NULL,
	`reserved` integer DEFAULT 0 NOT NULL,
	`threshold` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`variant_id`, `location_id`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`location_id`) REFERENCES `stock_locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stock_levels_reserved_check" CHECK("stock_levels"."reserved" >= 0),
	CONSTRAINT "stock_levels_floor_check" CHECK("stock_levels"."reserved" = 0 or "stock_levels"."on_hand" - "stock_levels"."reserved" >= case when "stock_levels"."threshold" < 0 then "stock_levels"."threshold" else 0 end)
);
--> statement-breakpoint
CREATE INDEX `stock_levels_location_idx` ON `stock_levels` (`location_id`);--> statement-breakpoint
CREATE TABLE `stock_locations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`active` integer DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stock_movements` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`location_id` text NOT NULL,
	`delta` integer NOT NULL,
	`reason` text NOT NULL,
	`reference` text,
	`actor_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `stock_movements_variant_idx` ON `stock_movements` (`variant_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `stock_rules` (
	`variant_id` text PRIMARY KEY NOT NULL,
	`is_tracked` integer DEFAULT true NOT NULL,
	`threshold` integer DEFAULT 0 NOT NULL,
	`restock_on` integer,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`template` text NOT NULL,
	`locale` text NOT NULL,
	`from_address` text NOT NULL,
	`to_address` text NOT NULL,
	`data` text,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`reference` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_dedupe_idx` ON `mails` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `mails_created_idx` ON `mails` (`created_at`);--> statement-breakpoint
CREATE INDEX `mails_to_idx` ON `mails` (`to_address`,`created_at`);--> statement-breakpoint
CREATE INDEX `mails_reference_idx` ON `mails` (`reference`);--> statement-breakpoint
CREATE TABLE `fulfilments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`carrier` text NOT NULL,
	`tracking_number` text,
	`lines` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fulfilments_order_idx` ON `fulfilments` (`order_id`);--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`variant_id` text,
	`product_id` text,
	`sku` text NOT NULL,
	`name` text NOT NULL,
	`variant_name` text NOT NULL,
	`asset_hash` text,
	`quantity` integer NOT NULL,
	`unit_amount` integer NOT NULL,
	`discount_amount` integer NOT NULL,
	`total_amount` integer NOT NULL,
	`tax_rate` integer NOT NULL,
	`tax_amount` integer NOT NULL,
	`fulfilled_quantity` integer DEFAULT 0 NOT NULL,
	`returned_quantity` integer DEFAULT 0 NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "order_lines_fulfilled_check" CHECK("order_lines"."fulfilled_quantity" <= "order_lines"."quantity" or "order_lines"."quantity" < 0)
);
--> statement-breakpoint
CREATE INDEX `order_lines_order_idx` ON `order_lines` (`order_id`);--> statement-breakpoint
CREATE INDEX `order_lines_variant_idx` ON `order_lines` (`variant_id`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`token` text NOT NULL,
	`cart_id` text,
	`storefront` text NOT NULL,
	`market` text NOT NULL,
	`locale` text NOT NULL,
	`currency` text NOT NULL,
	`customer_id` text NOT NULL,
	`email` text NOT NULL,
	`state` text NOT NULL,
	`payment_state` text NOT NULL,
	`fulfilment_state` text DEFAULT 'open' NOT NULL,
	`prices_include_tax` integer DEFAULT 1 NOT NULL,
	`items_amount` integer NOT NULL,
	`discount_amount` integer NOT NULL,
	`shipping_amount` integer NOT NULL,
	`tax_amount` integer NOT NULL,
	`total_amount` integer NOT NULL,
	`refunded_amount` integer DEFAULT 0 NOT NULL,
	`taxes` text NOT NULL,
	`promotions` text NOT NULL,
	`shipping_address` text NOT NULL,
	`billing_address` text NOT NULL,
	`shipping_method` text NOT NULL,
	`shipping_name` text NOT NULL,
	`invoice_number` integer,
	`external_ref` text,
	`version` integer DEFAULT 1 NOT NULL,
	`placed_at` integer NOT NULL,
	`paid_at` integer,
	`shipped_at` integer,
	`cancelled_at` integer,
	`expires_at` integer,
	`updated_at` integer NOT NULL,
	CONSTRAINT "orders_total_check" CHECK("orders"."total_amount" >= 0 and "orders"."refunded_amount" between 0 and "orders"."total_amount")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number_idx` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_token_idx` ON `orders` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_cart_idx` ON `orders` (`cart_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_invoice_idx` ON `orders` (`invoice_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_external_ref_idx` ON `orders` (`external_ref`);--> statement-breakpoint
CREATE INDEX `orders_placed_idx` ON `orders` (`placed_at`);--> statement-breakpoint
CREATE INDEX `orders_state_idx` ON `orders` (`state`,`placed_at`);--> statement-breakpoint
CREATE INDEX `orders_customer_idx` ON `orders` (`customer_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `orders_expiry_idx` ON `orders` (`state`,`expires_at`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text,
	`order_number` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`message` text NOT NULL,
	`locale` text NOT NULL,
	`state` text DEFAULT 'received' NOT NULL,
	`received_at` integer NOT NULL,
	`decided_at` integer
);
--> statement-breakpoint
CREATE INDEX `withdrawals_order_idx` ON `withdrawals` (`order_id`);--> statement-breakpoint
CREATE INDEX `withdrawals_received_idx` ON `withdrawals` (`received_at`);--> statement-breakpoint
CREATE TABLE `payment_alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`dedupe_key` text NOT NULL,
	`kind` text NOT NULL,
	`provider` text NOT NULL,
	`payment_id` text,
	`order_id` text,
	`provider_ref` text,
	`detail` text NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_alerts_dedupe_idx` ON `payment_alerts` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `payment_alerts_open_idx` ON `payment_alerts` (`resolved_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `payment_alerts_order_idx` ON `payment_alerts` (`order_id`);--> statement-breakpoint
CREATE TABLE `payment_events` (
	`provider` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	`received_at` integer NOT NULL,
	`processed_at` integer,
	`outcome` text,
	PRIMARY KEY(`provider`, `event_id`)
);
--> statement-breakpoint
CREATE INDEX `payment_events_open_idx` ON `payment_events` (`processed_at`);--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`provider` text NOT NULL,
	`state` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`captured_amount` integer DEFAULT 0 NOT NULL,
	`refunded_amount` integer DEFAULT 0 NOT NULL,
	`provider_ref` text,
	`redirect_url` text,
	`failure` text,
	`attempt` integer DEFAULT 1 NOT NULL,
	`reconciled_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "payments_refunded_check" CHECK("payments"."refunded_amount" between 0 and "payments"."captured_amount")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payments_provider_ref_idx` ON `payments` (`provider`,`provider_ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `payments_attempt_idx` ON `payments` (`order_id`,`attempt`);--> statement-breakpoint
CREATE INDEX `payments_state_idx` ON `payments` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `payments_reconciled_idx` ON `payments` (`reconciled_at`,`state`);--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`provider_ref` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`payment_id`) REFERENCES `payments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `refunds_order_idx` ON `refunds` (`order_id`);--> statement-breakpoint
CREATE INDEX `refunds_payment_idx` ON `refunds` (`payment_id`);--> statement-breakpoint
CREATE TABLE `test_charges` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_ref` text NOT NULL,
	`order_ref` text NOT NULL,
	`description` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`state` text NOT NULL,
	`captured_amount` integer DEFAULT 0 NOT NULL,
	`refunded_amount` integer DEFAULT 0 NOT NULL,
	`return_url` text NOT NULL,
	`cancel_url` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "test_charges_refunded_check" CHECK("test_charges"."refunded_amount" between 0 and "test_charges"."captured_amount")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `test_charges_merchant_idx` ON `test_charges` (`merchant_ref`);--> statement-breakpoint
CREATE INDEX `test_charges_updated_idx` ON `test_charges` (`updated_at`);--> statement-breakpoint
CREATE TABLE `test_provider_keys` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `test_refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`charge_id` text NOT NULL,
	`amount` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `price_history` (
	`id` text PRIMARY KEY NOT NULL,
	`variant_id` text NOT NULL,
	`market` text NOT NULL,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	`regular_amount` integer,
	`changed_at` integer NOT NULL,
	`actor_id` text NOT NULL,
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `price_history_variant_idx` ON `price_history` (`variant_id`,`market`,`changed_at`);--> statement-breakpoint
CREATE TABLE `prices` (
	`variant_id` text NOT NULL,
	`market` text NOT NULL,
	`currency` text NOT NULL,
	`amount` integer NOT NULL,
	`regular_amount` integer,
	`lowest_amount` integer,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`variant_id`, `market`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "prices_amount_check" CHECK("prices"."amount" >= 0)
);
--> statement-breakpoint
CREATE INDEX `prices_market_idx` ON `prices` (`market`,`amount`);--> statement-breakpoint
CREATE TABLE `coupons` (
	`id` text PRIMARY KEY NOT NULL,
	`promotion_id` text NOT NULL,
	`code` text NOT NULL,
	`usage_limit` integer,
	`used` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`promotion_id`) REFERENCES `promotions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "coupons_used_check" CHECK("coupons"."usage_limit" is null or "coupons"."used" <= "coupons"."usage_limit")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coupons_code_idx` ON `coupons` (`code`);--> statement-breakpoint
CREATE INDEX `coupons_promotion_idx` ON `coupons` (`promotion_id`);--> statement-breakpoint
CREATE TABLE `promotions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`priority` integer DEFAULT 0 NOT NULL,
	`is_exclusive` integer DEFAULT false NOT NULL,
	`needs_coupon` integer DEFAULT false NOT NULL,
	`markets` text NOT NULL,
	`conditions` text NOT NULL,
	`actions` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`usage_limit` integer,
	`per_customer_limit` integer,
	`used` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "promotions_used_check" CHECK("promotions"."usage_limit" is null or "promotions"."used" <= "promotions"."usage_limit")
);
--> statement-breakpoint
CREATE INDEX `promotions_status_idx` ON `promotions` (`status`,`priority`);--> statement-breakpoint
CREATE TABLE `redemptions` (
	`id` text PRIMARY KEY NOT NULL,
	`promotion_id` text NOT NULL,
	`coupon_id` text,
	`order_id` text NOT NULL,
	`customer_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`released_at` integer
);
--> statement-breakpoint
CREATE INDEX `redemptions_promotion_idx` ON `redemptions` (`promotion_id`,`customer_key`);--> statement-breakpoint
CREATE INDEX `redemptions_order_idx` ON `redemptions` (`order_id`);--> statement-breakpoint
CREATE TABLE `listing_categories` (
	`category` text NOT NULL,
	`product` integer NOT NULL,
	PRIMARY KEY(`category`, `product`)
);
--> statement-breakpoint
CREATE INDEX `listing_categories_product_idx` ON `listing_categories` (`product`);--> statement-breakpoint
CREATE TABLE `listing_facets` (
	`product` integer NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`product`, `value`)
);
--> statement-breakpoint
CREATE INDEX `listing_facets_value_idx` ON `listing_facets` (`value`,`product`);--> statement-breakpoint
CREATE TABLE `listing_prices` (
	`product` integer NOT NULL,
	`market` text NOT NULL,
	`amount` integer NOT NULL,
	`is_reduced` integer NOT NULL,
	PRIMARY KEY(`product`, `market`)
);
--> statement-breakpoint
CREATE TABLE `listing_products` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`product_id` text NOT NULL,
	`popularity` integer NOT NULL,
	`rating` real NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_products_product_idx` ON `listing_products` (`product_id`);--> statement-breakpoint
CREATE TABLE `listing_values` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`facet` text NOT NULL,
	`value` text NOT NULL,
	`facet_name` text NOT NULL,
	`name` text NOT NULL,
	`swatch` text,
	`facet_position` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_values_value_idx` ON `listing_values` (`facet`,`value`);--> statement-breakpoint
CREATE TABLE `search_deletes` (
	`locale` text NOT NULL,
	`key` text NOT NULL,
	`term` text NOT NULL,
	PRIMARY KEY(`locale`, `key`, `term`)
);
--> statement-breakpoint
CREATE TABLE `search_terms` (
	`locale` text NOT NULL,
	`term` text NOT NULL,
	`products` integer NOT NULL,
	PRIMARY KEY(`locale`, `term`)
);
--> statement-breakpoint
CREATE TABLE `cache_expiry` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tags` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cache_expiry_at_idx` ON `cache_expiry` (`at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`visitor_id` text NOT NULL,
	`purposes` text NOT NULL,
	`text_version` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consents_visitor_idx` ON `consents` (`visitor_id`,`created_at`);