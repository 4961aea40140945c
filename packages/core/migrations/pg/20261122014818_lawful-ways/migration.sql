CREATE TABLE "core_limitations" (
	"dossier" text collate "C",
	"way" text collate "C",
	"county" text collate "C" NOT NULL,
	"demand" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"organ" text collate "C" NOT NULL,
	"procedure" text collate "C" NOT NULL,
	"due_day" text collate "C",
	"provisional" boolean NOT NULL,
	"chosen" boolean NOT NULL,
	CONSTRAINT "core_limitations_pk" PRIMARY KEY("dossier","way")
);
--> statement-breakpoint
CREATE TABLE "core_sector_packs" (
	"county" text collate "C",
	"pack" text collate "C",
	"version" integer,
	"body" json NOT NULL,
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_sector_packs_pk" PRIMARY KEY("county","pack","version")
);
--> statement-breakpoint
CREATE INDEX "core_limitations_due" ON "core_limitations" ("county","due_day");