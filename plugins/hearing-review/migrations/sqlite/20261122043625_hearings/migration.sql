CREATE TABLE `hrv_hearings` (
	`id` text NOT NULL,
	`dossier` text NOT NULL,
	`unit` text NOT NULL,
	`phase` text NOT NULL,
	`stage` text NOT NULL,
	`opened_on` text NOT NULL,
	`day` text,
	`from_minute` integer,
	`to_minute` integer,
	`room` text,
	`presider` text,
	`recorder` text,
	`filing` text NOT NULL,
	`due` text,
	`due_key` text,
	CONSTRAINT `hrv_hearings_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE INDEX `hrv_hearings_unit` ON `hrv_hearings` (`unit`,`phase`,`day`);