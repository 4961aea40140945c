CREATE TABLE "core_person_keys" (
	"county" text collate "C" NOT NULL,
	"dossier" text collate "C",
	"key" text collate "C",
	CONSTRAINT "core_person_keys_pkey" PRIMARY KEY("dossier","key")
);
--> statement-breakpoint
CREATE TABLE "core_repeats" (
	"county" text collate "C" NOT NULL,
	"dossier" text collate "C",
	"of_dossier" text collate "C",
	CONSTRAINT "core_repeats_pkey" PRIMARY KEY("dossier","of_dossier")
);
--> statement-breakpoint
CREATE INDEX "core_person_keys_key" ON "core_person_keys" ("county","key");--> statement-breakpoint
CREATE INDEX "core_repeats_of" ON "core_repeats" ("of_dossier");