CREATE TABLE `listing_changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`products` text
);
