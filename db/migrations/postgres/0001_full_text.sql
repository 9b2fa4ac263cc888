CREATE TABLE "search_documents" ("product" integer NOT NULL, "locale" text NOT NULL, "words" tsvector NOT NULL, PRIMARY KEY ("locale", "product"));
--> statement-breakpoint
CREATE INDEX "search_documents_words_idx" ON "search_documents" USING gin ("words");
--> statement-breakpoint
CREATE INDEX "search_documents_product_idx" ON "search_documents" ("product");
--> statement-breakpoint
ALTER TABLE "search_terms" ALTER COLUMN "term" TYPE text COLLATE "C";
