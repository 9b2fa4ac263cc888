CREATE TABLE "search_texts_en" ("product" integer PRIMARY KEY NOT NULL, "title" tsvector NOT NULL, "words" tsvector NOT NULL, "name" text);
--> statement-breakpoint
INSERT INTO "search_texts_en" SELECT "product", strip(ts_filter("words", '{a}')), strip("words") FROM "search_documents" WHERE "locale" = 'en';
--> statement-breakpoint
CREATE INDEX "search_texts_en_idx" ON "search_texts_en" USING gin ("title", "words") WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
-- One product of 16: enough for a very common word, whose every place would take too long to read.
CREATE INDEX "search_texts_en_some_idx" ON "search_texts_en" USING gin ("title", "words") WITH (gin_pending_list_limit = 64) WHERE "product" % 16 = 0;
--> statement-breakpoint
CREATE TABLE "search_texts_de" ("product" integer PRIMARY KEY NOT NULL, "title" tsvector NOT NULL, "words" tsvector NOT NULL, "name" text);
--> statement-breakpoint
INSERT INTO "search_texts_de" SELECT "product", strip(ts_filter("words", '{a}')), strip("words") FROM "search_documents" WHERE "locale" = 'de';
--> statement-breakpoint
CREATE INDEX "search_texts_de_idx" ON "search_texts_de" USING gin ("title", "words") WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
-- One product of 16: enough for a very common word, whose every place would take too long to read.
CREATE INDEX "search_texts_de_some_idx" ON "search_texts_de" USING gin ("title", "words") WITH (gin_pending_list_limit = 64) WHERE "product" % 16 = 0;
--> statement-breakpoint
CREATE TABLE "search_texts_pl" ("product" integer PRIMARY KEY NOT NULL, "title" tsvector NOT NULL, "words" tsvector NOT NULL, "name" text);
--> statement-breakpoint
INSERT INTO "search_texts_pl" SELECT "product", strip(ts_filter("words", '{a}')), strip("words") FROM "search_documents" WHERE "locale" = 'pl';
--> statement-breakpoint
CREATE INDEX "search_texts_pl_idx" ON "search_texts_pl" USING gin ("title", "words") WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
-- One product of 16: enough for a very common word, whose every place would take too long to read.
CREATE INDEX "search_texts_pl_some_idx" ON "search_texts_pl" USING gin ("title", "words") WITH (gin_pending_list_limit = 64) WHERE "product" % 16 = 0;
--> statement-breakpoint
DROP TABLE "search_documents";
