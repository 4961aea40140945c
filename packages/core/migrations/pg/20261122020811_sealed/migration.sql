CREATE TABLE "core_case_seen" (
	"dossier" text collate "C",
	"person" text collate "C",
	"unit" text collate "C",
	"first_at" timestamp(3) with time zone NOT NULL,
	"last_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_case_seen_pk" PRIMARY KEY("dossier","person","unit")
);
--> statement-breakpoint
CREATE TABLE "core_sealed_openings" (
	"dossier" text collate "C",
	"person" text collate "C",
	"day" text collate "C",
	"first_at" timestamp(3) with time zone NOT NULL,
	"last_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_sealed_openings_pk" PRIMARY KEY("dossier","person","day")
);
--> statement-breakpoint
CREATE TABLE "core_sealed_twins" (
	"dossier" text collate "C" PRIMARY KEY,
	"open_dossier" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "core_sealed_twins_open" ON "core_sealed_twins" ("open_dossier");