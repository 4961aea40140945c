CREATE TABLE "med_proceedings" (
	"id" text collate "C",
	"dossier" text collate "C",
	"host" text collate "C" NOT NULL,
	"opener" text collate "C" NOT NULL,
	"way" text collate "C" NOT NULL,
	"phase" text collate "C" NOT NULL,
	"opened_on" text collate "C" NOT NULL,
	"awaited" integer NOT NULL,
	"mediators" json NOT NULL,
	"filing" text collate "C" NOT NULL,
	"due" text collate "C",
	"due_key" text collate "C",
	CONSTRAINT "med_proceedings_pkey" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE INDEX "med_proceedings_host" ON "med_proceedings" ("host","phase","due");--> statement-breakpoint
CREATE INDEX "med_proceedings_opener" ON "med_proceedings" ("opener","phase","due");