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
	`filing` text NOT NULL,
	`due` text,
	`due_key` text,
	CONSTRAINT `med_proceedings_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE INDEX `med_proceedings_host` ON `med_proceedings` (`host`,`phase`,`due`);--> statement-breakpoint
CREATE INDEX `med_proceedings_opener` ON `med_proceedings` (`opener`,`phase`,`due`);