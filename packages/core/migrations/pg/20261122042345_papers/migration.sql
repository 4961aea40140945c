CREATE TABLE "core_papers" (
	"id" text collate "C" PRIMARY KEY,
	"plugin" text collate "C" NOT NULL,
	"title" json NOT NULL
);
