CREATE TABLE "hrv_ballot_keepers" (
	"dossier" text collate "C",
	"person" text collate "C",
	CONSTRAINT "hrv_ballot_keepers_pkey" PRIMARY KEY("dossier","person")
);
