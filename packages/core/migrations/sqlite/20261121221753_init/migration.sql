CREATE TABLE `core_accounts` (
	`person` text PRIMARY KEY,
	`county` text NOT NULL,
	`username` text NOT NULL,
	`hash` text NOT NULL,
	`tries` integer NOT NULL,
	`locked_until` integer,
	`must_change` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_anchors` (
	`store` text NOT NULL,
	`county` text NOT NULL,
	`day` text NOT NULL,
	`position` integer NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT `core_anchors_pk` PRIMARY KEY(`store`, `county`, `day`)
);
--> statement-breakpoint
CREATE TABLE `core_audit` (
	`position` integer PRIMARY KEY,
	`county` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`code` text NOT NULL,
	`text` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_audit_head` (
	`id` integer PRIMARY KEY,
	`position` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_case_list` (
	`county` text NOT NULL,
	`unit` text NOT NULL,
	`dossier` text NOT NULL,
	`number` text NOT NULL,
	`subject` text NOT NULL,
	`petitioner` text NOT NULL,
	`channel` text NOT NULL,
	`received_on` text NOT NULL,
	`status` text NOT NULL,
	`phase` text NOT NULL,
	`kind` text,
	`demands` integer NOT NULL,
	`due` text,
	`due_key` text,
	`provisional` integer NOT NULL,
	`owner` text NOT NULL,
	`handler` text,
	CONSTRAINT `core_case_list_pk` PRIMARY KEY(`unit`, `dossier`)
);
--> statement-breakpoint
CREATE TABLE `core_clocks` (
	`dossier` text NOT NULL,
	`id` text NOT NULL,
	`county` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`about` text NOT NULL,
	`party` text,
	`owner` text,
	`due_day` text,
	`provisional` integer NOT NULL,
	`state` text NOT NULL,
	`ended_on` text,
	`in_time` integer,
	CONSTRAINT `core_clocks_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE TABLE `core_counties` (
	`id` text PRIMARY KEY,
	`name` text NOT NULL,
	`demo` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_cursors` (
	`id` text PRIMARY KEY,
	`version` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_drafts` (
	`post` text NOT NULL,
	`key` text NOT NULL,
	`body` blob NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `core_drafts_pk` PRIMARY KEY(`post`, `key`)
);
--> statement-breakpoint
CREATE TABLE `core_entries` (
	`dossier` text NOT NULL,
	`seq` integer NOT NULL,
	`position` integer NOT NULL,
	`open_position` integer,
	`kind` text NOT NULL,
	`county` text NOT NULL,
	`type` text NOT NULL,
	`v` integer NOT NULL,
	`about` text NOT NULL,
	`party` text,
	`on_day` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`post` text NOT NULL,
	`unit` text NOT NULL,
	`text` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT `core_entries_pk` PRIMARY KEY(`dossier`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `core_entry_types` (
	`id` text NOT NULL,
	`v` integer NOT NULL,
	`plugin` text NOT NULL,
	`about` text NOT NULL,
	`labels` text NOT NULL,
	`schema` text NOT NULL,
	CONSTRAINT `core_entry_types_pk` PRIMARY KEY(`id`, `v`)
);
--> statement-breakpoint
CREATE TABLE `core_files` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`state` text NOT NULL,
	`dossier` text,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`size` integer NOT NULL,
	`mime` text NOT NULL,
	`name` blob,
	`key` blob,
	`salt` blob,
	`fingerprint` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_filings` (
	`id` text NOT NULL,
	`dossier` text NOT NULL,
	`county` text NOT NULL,
	`unit` text NOT NULL,
	`channel` text NOT NULL,
	`on_day` text NOT NULL,
	`present` integer,
	`concerned` integer,
	`joined_from` text,
	CONSTRAINT `core_filings_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE TABLE `core_heads` (
	`dossier` text PRIMARY KEY,
	`county` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_numbers` (
	`unit` text NOT NULL,
	`series` text NOT NULL,
	`year` integer NOT NULL,
	`value` integer NOT NULL,
	CONSTRAINT `core_numbers_pk` PRIMARY KEY(`unit`, `series`, `year`)
);
--> statement-breakpoint
CREATE TABLE `core_people` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_plugin_approvals` (
	`plugin` text PRIMARY KEY,
	`hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_plugin_states` (
	`county` text NOT NULL,
	`plugin` text NOT NULL,
	`state` text NOT NULL,
	CONSTRAINT `core_plugin_states_pk` PRIMARY KEY(`county`, `plugin`)
);
--> statement-breakpoint
CREATE TABLE `core_posts` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	`roles` text NOT NULL,
	`title` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text
);
--> statement-breakpoint
CREATE TABLE `core_proceedings` (
	`dossier` text NOT NULL,
	`id` text NOT NULL,
	`county` text NOT NULL,
	`plugin` text NOT NULL,
	`unit` text NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`opened_on` text NOT NULL,
	`ended_on` text,
	CONSTRAINT `core_proceedings_pk` PRIMARY KEY(`dossier`, `id`)
);
--> statement-breakpoint
CREATE TABLE `core_query_codes` (
	`hash` text PRIMARY KEY,
	`county` text NOT NULL,
	`dossier` text NOT NULL,
	`about` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_records` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`dossier` text NOT NULL,
	`kind` text NOT NULL,
	`v` integer NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`body` blob,
	`salt` blob,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	CONSTRAINT `core_records_pk` PRIMARY KEY(`id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `core_requests` (
	`actor` text NOT NULL,
	`request_id` text NOT NULL,
	`county` text NOT NULL,
	`action` text NOT NULL,
	`at` integer NOT NULL,
	`answer` blob,
	CONSTRAINT `core_requests_pk` PRIMARY KEY(`actor`, `request_id`)
);
--> statement-breakpoint
CREATE TABLE `core_sealed_access` (
	`dossier` text NOT NULL,
	`person` text NOT NULL,
	`purpose` text NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `core_sealed_access_pk` PRIMARY KEY(`dossier`, `person`)
);
--> statement-breakpoint
CREATE TABLE `core_sealed_entries` (
	`dossier` text NOT NULL,
	`seq` integer NOT NULL,
	`position` integer NOT NULL,
	`open_position` integer,
	`kind` text NOT NULL,
	`county` text NOT NULL,
	`type` text NOT NULL,
	`v` integer NOT NULL,
	`about` text NOT NULL,
	`party` text,
	`on_day` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`post` text NOT NULL,
	`unit` text NOT NULL,
	`text` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT `core_sealed_entries_pk` PRIMARY KEY(`dossier`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `core_sealed_files` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`state` text NOT NULL,
	`dossier` text,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`size` integer NOT NULL,
	`mime` text NOT NULL,
	`name` blob,
	`key` blob,
	`salt` blob,
	`fingerprint` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_sealed_heads` (
	`dossier` text PRIMARY KEY,
	`county` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_sealed_records` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`dossier` text NOT NULL,
	`kind` text NOT NULL,
	`v` integer NOT NULL,
	`by_person` text NOT NULL,
	`at` integer NOT NULL,
	`body` blob,
	`salt` blob,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	CONSTRAINT `core_sealed_records_pk` PRIMARY KEY(`id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `core_sessions` (
	`id` text PRIMARY KEY,
	`token_hash` text NOT NULL,
	`person` text NOT NULL,
	`county` text NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_settings` (
	`county` text NOT NULL,
	`key` text NOT NULL,
	`from_day` text NOT NULL,
	`value` text NOT NULL,
	CONSTRAINT `core_settings_pk` PRIMARY KEY(`county`, `key`, `from_day`)
);
--> statement-breakpoint
CREATE TABLE `core_units` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`place` integer NOT NULL,
	`parent` text,
	`name` text NOT NULL,
	`mark` text NOT NULL,
	`level` text NOT NULL,
	`system` text NOT NULL,
	`kind` text NOT NULL,
	`reviewed_by` text,
	`successor` text,
	`from_day` text NOT NULL,
	`to_day` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `core_accounts_username` ON `core_accounts` (`username`);--> statement-breakpoint
CREATE INDEX `core_audit_county` ON `core_audit` (`county`,`position`);--> statement-breakpoint
CREATE INDEX `core_case_list_newest` ON `core_case_list` (`unit`,`received_on`,`dossier`);--> statement-breakpoint
CREATE INDEX `core_case_list_status` ON `core_case_list` (`unit`,`status`,`received_on`,`dossier`);--> statement-breakpoint
CREATE INDEX `core_case_list_dossier` ON `core_case_list` (`dossier`);--> statement-breakpoint
CREATE INDEX `core_clocks_owner` ON `core_clocks` (`owner`,`state`,`due_day`);--> statement-breakpoint
CREATE INDEX `core_clocks_county` ON `core_clocks` (`county`,`state`,`due_day`);--> statement-breakpoint
CREATE INDEX `core_drafts_at` ON `core_drafts` (`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `core_entries_position` ON `core_entries` (`position`);--> statement-breakpoint
CREATE INDEX `core_entries_county` ON `core_entries` (`county`,`position`);--> statement-breakpoint
CREATE INDEX `core_files_dossier` ON `core_files` (`dossier`);--> statement-breakpoint
CREATE INDEX `core_files_state` ON `core_files` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `core_filings_day` ON `core_filings` (`county`,`on_day`);--> statement-breakpoint
CREATE INDEX `core_heads_county` ON `core_heads` (`county`);--> statement-breakpoint
CREATE INDEX `core_people_county` ON `core_people` (`county`);--> statement-breakpoint
CREATE INDEX `core_posts_person` ON `core_posts` (`person`);--> statement-breakpoint
CREATE INDEX `core_proceedings_plugin` ON `core_proceedings` (`county`,`plugin`,`state`);--> statement-breakpoint
CREATE INDEX `core_records_dossier` ON `core_records` (`dossier`);--> statement-breakpoint
CREATE INDEX `core_requests_at` ON `core_requests` (`at`);--> statement-breakpoint
CREATE INDEX `core_sealed_access_person` ON `core_sealed_access` (`person`);--> statement-breakpoint
CREATE UNIQUE INDEX `core_sealed_entries_position` ON `core_sealed_entries` (`position`);--> statement-breakpoint
CREATE INDEX `core_sealed_entries_county` ON `core_sealed_entries` (`county`,`position`);--> statement-breakpoint
CREATE INDEX `core_sealed_files_dossier` ON `core_sealed_files` (`dossier`);--> statement-breakpoint
CREATE INDEX `core_sealed_files_state` ON `core_sealed_files` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `core_sealed_heads_county` ON `core_sealed_heads` (`county`);--> statement-breakpoint
CREATE INDEX `core_sealed_records_dossier` ON `core_sealed_records` (`dossier`);--> statement-breakpoint
CREATE UNIQUE INDEX `core_sessions_token` ON `core_sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `core_sessions_person` ON `core_sessions` (`person`);--> statement-breakpoint
CREATE INDEX `core_units_county` ON `core_units` (`county`);