CREATE TABLE `core_kept` (
	`dossier` text NOT NULL,
	`about` text NOT NULL,
	`person` text NOT NULL,
	CONSTRAINT `core_kept_pk` PRIMARY KEY(`dossier`, `about`, `person`)
);
--> statement-breakpoint
CREATE INDEX `core_kept_person` ON `core_kept` (`person`);