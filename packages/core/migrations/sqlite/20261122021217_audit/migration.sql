ALTER TABLE `core_audit` ADD `unit` text NOT NULL;--> statement-breakpoint
ALTER TABLE `core_audit` ADD `subject` text;--> statement-breakpoint
CREATE INDEX `core_audit_subject` ON `core_audit` (`subject`,`position`);