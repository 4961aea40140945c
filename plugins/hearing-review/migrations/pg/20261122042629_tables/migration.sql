CREATE TABLE "hrv_reviews" (
	"id" text collate "C",
	"dossier" text collate "C",
	"unit" text collate "C" NOT NULL,
	"stage" text collate "C" NOT NULL,
	"phase" text collate "C" NOT NULL,
	"opened_on" text collate "C" NOT NULL,
	"filing" text collate "C" NOT NULL,
	"parties" integer NOT NULL,
	"late" boolean NOT NULL,
	"track" text collate "C",
	"meeting_on" text collate "C",
	"due" text collate "C",
	"due_key" text collate "C",
	CONSTRAINT "hrv_reviews_pkey" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE INDEX "hrv_reviews_unit" ON "hrv_reviews" ("unit","phase","due");--> statement-breakpoint
CREATE INDEX "hrv_reviews_meeting" ON "hrv_reviews" ("unit","meeting_on");