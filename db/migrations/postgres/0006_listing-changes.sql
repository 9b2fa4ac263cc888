CREATE TABLE "listing_changes" (
	"seq" serial PRIMARY KEY NOT NULL,
	"products" jsonb
);
