CREATE TABLE `core_calendar_moves` (
	`change_id` text NOT NULL,
	`dossier` text NOT NULL,
	`clock` text NOT NULL,
	`county` text NOT NULL,
	`key` text NOT NULL,
	`about` text NOT NULL,
	`party` text,
	`owner` text,
	`move` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`told` text,
	`days` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `core_calendar_moves_pk` PRIMARY KEY(`change_id`, `dossier`, `clock`)
);
--> statement-breakpoint
CREATE TABLE `core_calendar_years` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`year` integer NOT NULL,
	`version` text NOT NULL,
	`source` text,
	`off_days` text NOT NULL,
	`work_days` text NOT NULL,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	`imported_by` text NOT NULL,
	`imported_at` integer NOT NULL,
	`first_by` text,
	`first_at` integer,
	`second_by` text,
	`second_at` integer,
	`rejected_by` text,
	`rejected_at` integer,
	`reason` text,
	`preview` text,
	`replaced` text,
	`applied` integer NOT NULL
);
--> statement-breakpoint
-- Made anew at the next start.
DELETE FROM `core_clocks`;--> statement-breakpoint
ALTER TABLE `core_clocks` ADD `limit_data` text NOT NULL;--> statement-breakpoint
CREATE INDEX `core_calendar_moves_dossier` ON `core_calendar_moves` (`dossier`);--> statement-breakpoint
CREATE INDEX `core_calendar_years_county` ON `core_calendar_years` (`county`,`year`);