CREATE TABLE "search_documents" (
	"product" integer NOT NULL,
	"locale" text NOT NULL,
	"words" tsvector NOT NULL,
	CONSTRAINT "search_documents_locale_product_pk" PRIMARY KEY("locale","product")
);
--> statement-breakpoint
CREATE INDEX "search_documents_product_idx" ON "search_documents" USING btree ("product");
--> statement-breakpoint
CREATE INDEX "search_documents_words_idx" ON "search_documents" USING gin ("words");
