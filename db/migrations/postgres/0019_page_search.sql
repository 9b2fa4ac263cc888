CREATE TABLE "searched_pages" (
	"num" serial PRIMARY KEY NOT NULL,
	"page_id" text NOT NULL,
	"storefront" text NOT NULL,
	"locale" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "searched_pages_page_idx" ON "searched_pages" USING btree ("page_id","storefront");--> statement-breakpoint
ALTER TABLE "content_versions" DROP COLUMN "words";
--> statement-breakpoint
CREATE TABLE "search_texts_pages" ("page" integer PRIMARY KEY NOT NULL, "title" tsvector NOT NULL, "words" tsvector NOT NULL, "name" text);
--> statement-breakpoint
CREATE INDEX "search_texts_pages_idx" ON "search_texts_pages" USING gin ("title", "words") WITH (gin_pending_list_limit = 512);
--> statement-breakpoint
-- One page of 16: enough for a very common word, whose every place would take too long to read.
CREATE INDEX "search_texts_pages_some_idx" ON "search_texts_pages" USING gin ("title", "words") WITH (gin_pending_list_limit = 64) WHERE "page" % 16 = 0;
