CREATE TABLE "core_local_rules" (
	"county" text collate "C",
	"kind" text collate "C",
	"from_day" text collate "C",
	"rule" json,
	CONSTRAINT "core_local_rules_pk" PRIMARY KEY("county","kind","from_day")
);
--> statement-breakpoint
CREATE TABLE "core_templates" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"unit" text collate "C",
	"name" text collate "C" NOT NULL,
	"content" bytea NOT NULL,
	"fingerprint" text collate "C" NOT NULL,
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"from_day" text collate "C",
	"to_day" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "core_units" ADD COLUMN "contact" json;--> statement-breakpoint
CREATE INDEX "core_templates_county" ON "core_templates" ("county","kind");