CREATE TABLE `core_papers` (
	`id` text PRIMARY KEY,
	`plugin` text NOT NULL,
	`title` text NOT NULL
);
