CREATE TABLE `core_person_keys` (
	`county` text NOT NULL,
	`dossier` text NOT NULL,
	`key` text NOT NULL,
	CONSTRAINT `core_person_keys_pk` PRIMARY KEY(`dossier`, `key`)
);
--> statement-breakpoint
CREATE TABLE `core_repeats` (
	`county` text NOT NULL,
	`dossier` text NOT NULL,
	`of_dossier` text NOT NULL,
	CONSTRAINT `core_repeats_pk` PRIMARY KEY(`dossier`, `of_dossier`)
);
--> statement-breakpoint
CREATE INDEX `core_person_keys_key` ON `core_person_keys` (`county`,`key`);--> statement-breakpoint
CREATE INDEX `core_repeats_of` ON `core_repeats` (`of_dossier`);