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
CREATE TABLE `core_local_rules` (
	`county` text NOT NULL,
	`kind` text NOT NULL,
	`from_day` text NOT NULL,
	`rule` text,
	CONSTRAINT `core_local_rules_pk` PRIMARY KEY(`county`, `kind`, `from_day`)
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
CREATE TABLE `core_templates` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`kind` text NOT NULL,
	`unit` text,
	`name` text NOT NULL,
	`content` blob NOT NULL,
	`fingerprint` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`from_day` text,
	`to_day` text
);
--> statement-breakpoint
CREATE TABLE `core_unserved` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`dossier` text NOT NULL,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`issued_on` text NOT NULL,
	`persons` integer NOT NULL,
	`attempts` integer NOT NULL
);
--> statement-breakpoint
-- Made anew at the next start.
DELETE FROM `core_clocks`;--> statement-breakpoint
ALTER TABLE `core_clocks` ADD `limit_data` text NOT NULL;--> statement-breakpoint
ALTER TABLE `core_units` ADD `contact` text;--> statement-breakpoint
CREATE INDEX `core_calendar_moves_dossier` ON `core_calendar_moves` (`dossier`);--> statement-breakpoint
CREATE INDEX `core_calendar_years_county` ON `core_calendar_years` (`county`,`year`);--> statement-breakpoint
CREATE INDEX `core_limitations_due` ON `core_limitations` (`county`,`due_day`);--> statement-breakpoint
CREATE INDEX `core_templates_county` ON `core_templates` (`county`,`kind`);--> statement-breakpoint
CREATE INDEX `core_unserved_unit` ON `core_unserved` (`unit`,`issued_on`);--> statement-breakpoint
CREATE INDEX `core_unserved_county` ON `core_unserved` (`county`,`issued_on`);--> statement-breakpoint
CREATE INDEX `core_unserved_dossier` ON `core_unserved` (`dossier`);