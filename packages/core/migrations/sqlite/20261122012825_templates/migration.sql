CREATE TABLE `core_local_rules` (
	`county` text NOT NULL,
	`kind` text NOT NULL,
	`from_day` text NOT NULL,
	`rule` text,
	CONSTRAINT `core_local_rules_pk` PRIMARY KEY(`county`, `kind`, `from_day`)
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
ALTER TABLE `core_units` ADD `contact` text;--> statement-breakpoint
CREATE INDEX `core_templates_county` ON `core_templates` (`county`,`kind`);