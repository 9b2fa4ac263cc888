CREATE TABLE "profile_joins" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"reason" text NOT NULL,
	"moved" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "profile_keys" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"profile_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "profile_keys_kind_key_pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"id" text PRIMARY KEY NOT NULL,
	"root_id" text NOT NULL,
	"first_seen_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signals" (
	"seq" serial PRIMARY KEY NOT NULL,
	"key" text,
	"profile_id" text NOT NULL,
	"visitor_id" text,
	"name" text NOT NULL,
	"data" jsonb NOT NULL,
	"storefront" text,
	"path" text,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "profile_joins" ADD CONSTRAINT "profile_joins_from_id_profiles_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_joins" ADD CONSTRAINT "profile_joins_into_id_profiles_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_keys" ADD CONSTRAINT "profile_keys_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signals" ADD CONSTRAINT "signals_profile_id_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "profile_joins_into_idx" ON "profile_joins" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "profile_joins_from_idx" ON "profile_joins" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "profile_keys_profile_idx" ON "profile_keys" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "profiles_root_idx" ON "profiles" USING btree ("root_id");--> statement-breakpoint
CREATE INDEX "profiles_seen_idx" ON "profiles" USING btree ("last_seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "signals_key_idx" ON "signals" USING btree ("key");--> statement-breakpoint
CREATE INDEX "signals_profile_idx" ON "signals" USING btree ("profile_id","at");--> statement-breakpoint
CREATE INDEX "signals_received_idx" ON "signals" USING btree ("received_at");