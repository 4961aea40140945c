CREATE TABLE "exa_consultations" (
	"dossier" text collate "C" PRIMARY KEY,
	"unit" text collate "C" NOT NULL,
	"case_id" text collate "C",
	"asked_on" text collate "C" NOT NULL,
	"answered_on" text collate "C",
	"due" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "exa_tally" (
	"unit" text collate "C" PRIMARY KEY,
	"asked" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exa_windows" (
	"unit" text collate "C" PRIMARY KEY,
	"open" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "exa_consultations_unit" ON "exa_consultations" ("unit","answered_on","due");