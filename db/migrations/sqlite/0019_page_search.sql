CREATE TABLE `searched_pages` (
	`num` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page_id` text NOT NULL,
	`storefront` text NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `searched_pages_page_idx` ON `searched_pages` (`page_id`,`storefront`);--> statement-breakpoint
ALTER TABLE `content_versions` DROP COLUMN `words`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_pages` USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');
