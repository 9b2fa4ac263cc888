ALTER TABLE `carts` ADD `visitor_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `carts_visitor_idx` ON `carts` (`visitor_id`);