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
CREATE INDEX "core_unserved_unit" ON "core_unserved" ("unit","issued_on");--> statement-breakpoint
CREATE INDEX "core_unserved_county" ON "core_unserved" ("county","issued_on");--> statement-breakpoint
CREATE INDEX "core_unserved_dossier" ON "core_unserved" ("dossier");