CREATE TABLE `exa_consultations` (
	`dossier` text PRIMARY KEY,
	`unit` text NOT NULL,
	`case_id` text,
	`asked_on` text NOT NULL,
	`answered_on` text,
	`due` text
);
--> statement-breakpoint
CREATE TABLE `exa_tally` (
	`unit` text PRIMARY KEY,
	`asked` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `exa_windows` (
	`unit` text PRIMARY KEY,
	`open` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `exa_consultations_unit` ON `exa_consultations` (`unit`,`answered_on`,`due`);