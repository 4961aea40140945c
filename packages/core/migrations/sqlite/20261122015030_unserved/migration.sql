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
CREATE INDEX `core_unserved_unit` ON `core_unserved` (`unit`,`issued_on`);--> statement-breakpoint
CREATE INDEX `core_unserved_county` ON `core_unserved` (`county`,`issued_on`);--> statement-breakpoint
CREATE INDEX `core_unserved_dossier` ON `core_unserved` (`dossier`);