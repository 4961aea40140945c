CREATE TABLE `core_case_seen` (
	`dossier` text NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	CONSTRAINT `core_case_seen_pk` PRIMARY KEY(`dossier`, `person`, `unit`)
);
--> statement-breakpoint
CREATE TABLE `core_sealed_openings` (
	`dossier` text NOT NULL,
	`person` text NOT NULL,
	`day` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	CONSTRAINT `core_sealed_openings_pk` PRIMARY KEY(`dossier`, `person`, `day`)
);
--> statement-breakpoint
CREATE TABLE `core_sealed_twins` (
	`dossier` text PRIMARY KEY,
	`open_dossier` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `core_sealed_twins_open` ON `core_sealed_twins` (`open_dossier`);