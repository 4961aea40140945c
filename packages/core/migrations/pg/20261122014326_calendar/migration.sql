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
-- Made anew at the next start.
DELETE FROM "core_clocks";--> statement-breakpoint
ALTER TABLE "core_clocks" ADD COLUMN "limit_data" json NOT NULL;--> statement-breakpoint
CREATE INDEX "core_calendar_moves_dossier" ON "core_calendar_moves" ("dossier");--> statement-breakpoint
CREATE INDEX "core_calendar_years_county" ON "core_calendar_years" ("county","year");