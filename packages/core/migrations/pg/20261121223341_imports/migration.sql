CREATE TABLE "core_imports" (
	"county" text collate "C",
	"key" text collate "C",
	"dossier" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_imports_pk" PRIMARY KEY("county","key")
);
