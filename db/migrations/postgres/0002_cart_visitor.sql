ALTER TABLE "carts" ADD COLUMN "visitor_id" text;--> statement-breakpoint
CREATE UNIQUE INDEX "carts_visitor_idx" ON "carts" USING btree ("visitor_id");