CREATE VIRTUAL TABLE `search_en` USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_de` USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_pl` USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');
