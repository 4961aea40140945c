CREATE TABLE "core_calendar_moves" (
	"change_id" text collate "C",
	"dossier" text collate "C",
	"clock" text collate "C",
	"county" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"party" text collate "C",
	"owner" text collate "C",
	"move" text collate "C" NOT NULL,
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C" NOT NULL,
	"told" json,
	"days" json NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_calendar_moves_pk" PRIMARY KEY("change_id","dossier","clock")
);
--> statement-breakpoint
CREATE TABLE "core_calendar_years" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"year" integer NOT NULL,
	"version" text collate "C" NOT NULL,
	"source" text collate "C",
	"off_days" json NOT NULL,
	"work_days" json NOT NULL,
	"fingerprint" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"imported_by" text collate "C" NOT NULL,
	"imported_at" timestamp(3) with time zone NOT NULL,
	"first_by" text collate "C",
	"first_at" timestamp(3) with time zone,
	"second_by" text collate "C",
	"second_at" timestamp(3) with time zone,
	"rejected_by" text collate "C",
	"rejected_at" timestamp(3) with time zone,
	"reason" text collate "C",
	"preview" json,
	"replaced" text collate "C",
	"applied" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_limitations" (
	"dossier" text collate "C",
	"way" text collate "C",
	"county" text collate "C" NOT NULL,
	"demand" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"organ" text collate "C" NOT NULL,
	"procedure" text collate "C" NOT NULL,
	"due_day" text collate "C",
	"provisional" boolean NOT NULL,
	"chosen" boolean NOT NULL,
	CONSTRAINT "core_limitations_pk" PRIMARY KEY("dossier","way")
);
--> statement-breakpoint
CREATE TABLE "core_local_rules" (
	"county" text collate "C",
	"kind" text collate "C",
	"from_day" text collate "C",
	"rule" json,
	CONSTRAINT "core_local_rules_pk" PRIMARY KEY("county","kind","from_day")
);
--> statement-breakpoint
CREATE TABLE "core_sector_packs" (
	"county" text collate "C",
	"pack" text collate "C",
	"version" integer,
	"body" json NOT NULL,
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_sector_packs_pk" PRIMARY KEY("county","pack","version")
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
CREATE TABLE "core_unserved" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"dossier" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"issued_on" text collate "C" NOT NULL,
	"persons" integer NOT NULL,
	"attempts" integer NOT NULL
);
--> statement-breakpoint
-- Made anew at the next start.
DELETE FROM "core_clocks";--> statement-breakpoint
ALTER TABLE "core_clocks" ADD COLUMN "limit_data" json NOT NULL;--> statement-breakpoint
ALTER TABLE "core_units" ADD COLUMN "contact" json;--> statement-breakpoint
CREATE INDEX "core_calendar_moves_dossier" ON "core_calendar_moves" ("dossier");--> statement-breakpoint
CREATE INDEX "core_calendar_years_county" ON "core_calendar_years" ("county","year");--> statement-breakpoint
CREATE INDEX "core_limitations_due" ON "core_limitations" ("county","due_day");--> statement-breakpoint
CREATE INDEX "core_templates_county" ON "core_templates" ("county","kind");--> statement-breakpoint
CREATE INDEX "core_unserved_unit" ON "core_unserved" ("unit","issued_on");--> statement-breakpoint
CREATE INDEX "core_unserved_county" ON "core_unserved" ("county","issued_on");--> statement-breakpoint
CREATE INDEX "core_unserved_dossier" ON "core_unserved" ("dossier");