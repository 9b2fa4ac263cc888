CREATE TABLE `content_retired_blocks` (
	`type` text PRIMARY KEY NOT NULL,
	`successor` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`retired_at` integer NOT NULL,
	`retired_by` text NOT NULL
);
--> statement-breakpoint
INSERT OR IGNORE INTO `content_uses` (`page_id`, `locale`, `is_published`, `kind`, `target`)
SELECT DISTINCT t.`page_id`, t.`locale`, 0, 'block', json_extract(block.value, '$.type')
FROM `content_texts` t, json_tree(t.`blocks`) block
WHERE block.type = 'object' AND json_type(block.value, '$.props') = 'object' AND json_type(block.value, '$.type') = 'text';
--> statement-breakpoint
INSERT OR IGNORE INTO `content_uses` (`page_id`, `locale`, `is_published`, `kind`, `target`)
SELECT DISTINCT t.`page_id`, t.`locale`, 1, 'block', json_extract(block.value, '$.type')
FROM `content_texts` t
JOIN `content_versions` v ON v.`page_id` = t.`page_id` AND v.`locale` = t.`locale` AND v.`number` = t.`published_version`,
json_tree(v.`blocks`) block
WHERE block.type = 'object' AND json_type(block.value, '$.props') = 'object' AND json_type(block.value, '$.type') = 'text';
