CREATE TABLE `core_imports` (
	`county` text NOT NULL,
	`key` text NOT NULL,
	`dossier` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `core_imports_pk` PRIMARY KEY(`county`, `key`)
);
