CREATE TABLE `core_limitations` (
	`dossier` text NOT NULL,
	`way` text NOT NULL,
	`county` text NOT NULL,
	`demand` text NOT NULL,
	`unit` text NOT NULL,
	`organ` text NOT NULL,
	`procedure` text NOT NULL,
	`due_day` text,
	`provisional` integer NOT NULL,
	`chosen` integer NOT NULL,
	CONSTRAINT `core_limitations_pk` PRIMARY KEY(`dossier`, `way`)
);
--> statement-breakpoint
CREATE TABLE `core_sector_packs` (
	`county` text NOT NULL,
	`pack` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `core_sector_packs_pk` PRIMARY KEY(`county`, `pack`, `version`)
);
--> statement-breakpoint
CREATE INDEX `core_limitations_due` ON `core_limitations` (`county`,`due_day`);