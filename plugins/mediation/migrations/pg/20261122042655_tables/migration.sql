CREATE TABLE "med_mediators" (
	"dossier" text collate "C",
	"mediation" text collate "C",
	"person" text collate "C",
	"notebook" text collate "C",
	CONSTRAINT "med_mediators_pkey" PRIMARY KEY("dossier","mediation","person")
);
--> statement-breakpoint
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
	"due" text collate "C",
	"due_key" text collate "C",
	"session_day" text collate "C",
	"session_from" integer,
	"session_to" integer,
	"session_room" text collate "C",
	CONSTRAINT "med_proceedings_pkey" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE INDEX "med_mediators_notebook" ON "med_mediators" ("notebook","person");--> statement-breakpoint
CREATE INDEX "med_proceedings_host" ON "med_proceedings" ("host","phase","due");--> statement-breakpoint
CREATE INDEX "med_proceedings_opener" ON "med_proceedings" ("opener","phase","due");--> statement-breakpoint
CREATE INDEX "med_proceedings_session" ON "med_proceedings" ("host","session_day");