CREATE TABLE "hrv_hearings" (
	"id" text collate "C",
	"dossier" text collate "C",
	"unit" text collate "C" NOT NULL,
	"phase" text collate "C" NOT NULL,
	"stage" text collate "C" NOT NULL,
	"opened_on" text collate "C" NOT NULL,
	"day" text collate "C",
	"from_minute" integer,
	"to_minute" integer,
	"room" text collate "C",
	"presider" text collate "C",
	"recorder" text collate "C",
	"filing" text collate "C" NOT NULL,
	"due" text collate "C",
	"due_key" text collate "C",
	CONSTRAINT "hrv_hearings_pkey" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE INDEX "hrv_hearings_unit" ON "hrv_hearings" ("unit","phase","day");