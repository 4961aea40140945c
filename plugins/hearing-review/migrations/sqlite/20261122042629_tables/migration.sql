CREATE TABLE `hrv_reviews` (
	`id` text NOT NULL,
	`dossier` text NOT NULL,
	`unit` text NOT NULL,
	`stage` text NOT NULL,
	`phase` text NOT NULL,
	`opened_on` text NOT NULL,
	`filing` text NOT NULL,
	`parties` integer NOT NULL,
	`late` integer NOT NULL,
	`track` text,
	`meeting_on` text,
	`due` text,
	`due_key` text,
	CONSTRAINT `hrv_reviews_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE INDEX `hrv_reviews_unit` ON `hrv_reviews` (`unit`,`phase`,`due`);--> statement-breakpoint
CREATE INDEX `hrv_reviews_meeting` ON `hrv_reviews` (`unit`,`meeting_on`);