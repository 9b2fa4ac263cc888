CREATE TABLE "content_retired_blocks" (
	"type" text PRIMARY KEY NOT NULL,
	"successor" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"retired_at" timestamp (3) with time zone NOT NULL,
	"retired_by" text NOT NULL
);
--> statement-breakpoint
INSERT INTO "content_uses" ("page_id", "locale", "is_published", "kind", "target")
SELECT DISTINCT t."page_id", t."locale", false, 'block', block ->> 'type'
FROM "content_texts" t, jsonb_path_query(t."blocks", '$.** ? (@.props.type() == "object" && @.type.type() == "string")') block
ON CONFLICT DO NOTHING;
--> statement-breakpoint
INSERT INTO "content_uses" ("page_id", "locale", "is_published", "kind", "target")
SELECT DISTINCT t."page_id", t."locale", true, 'block', block ->> 'type'
FROM "content_texts" t
JOIN "content_versions" v ON v."page_id" = t."page_id" AND v."locale" = t."locale" AND v."number" = t."published_version",
jsonb_path_query(v."blocks", '$.** ? (@.props.type() == "object" && @.type.type() == "string")') block
ON CONFLICT DO NOTHING;
