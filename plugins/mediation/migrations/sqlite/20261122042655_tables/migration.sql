CREATE TABLE `med_mediators` (
	`dossier` text NOT NULL,
	`mediation` text NOT NULL,
	`person` text NOT NULL,
	`notebook` text,
	CONSTRAINT `med_mediators_pk` PRIMARY KEY(`dossier`, `mediation`, `person`)
);
--> statement-breakpoint
CREATE TABLE `med_proceedings` (
	`id` text NOT NULL,
	`dossier` text NOT NULL,
	`host` text NOT NULL,
	`opener` text NOT NULL,
	`way` text NOT NULL,
	`phase` text NOT NULL,
	`opened_on` text NOT NULL,
	`awaited` integer NOT NULL,
	`mediators` text NOT NULL,
	`due` text,
	`due_key` text,
	`session_day` text,
	`session_from` integer,
	`session_to` integer,
	`session_room` text,
	CONSTRAINT `med_proceedings_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE INDEX `med_mediators_notebook` ON `med_mediators` (`notebook`,`person`);--> statement-breakpoint
CREATE INDEX `med_proceedings_host` ON `med_proceedings` (`host`,`phase`,`due`);--> statement-breakpoint
CREATE INDEX `med_proceedings_opener` ON `med_proceedings` (`opener`,`phase`,`due`);--> statement-breakpoint
CREATE INDEX `med_proceedings_session` ON `med_proceedings` (`host`,`session_day`);