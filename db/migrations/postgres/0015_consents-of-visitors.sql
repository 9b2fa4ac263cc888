ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "consents" CASCADE;--> statement-breakpoint
ALTER TABLE "content_form_entries" ADD COLUMN "locale" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "content_form_entries" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "content_form_entries" ADD COLUMN "attempt" text;--> statement-breakpoint
CREATE INDEX "content_form_entries_email_idx" ON "content_form_entries" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "content_form_entries_attempt_idx" ON "content_form_entries" USING btree ("form_id","attempt");