CREATE TABLE "core_kept" (
	"dossier" text collate "C",
	"about" text collate "C",
	"person" text collate "C",
	CONSTRAINT "core_kept_pk" PRIMARY KEY("dossier","about","person")
);
--> statement-breakpoint
CREATE INDEX "core_kept_person" ON "core_kept" ("person");