CREATE TABLE `hrv_ballot_keepers` (
	`dossier` text NOT NULL,
	`person` text NOT NULL,
	CONSTRAINT `hrv_ballot_keepers_pk` PRIMARY KEY(`dossier`, `person`)
);
