ALTER TABLE `core_case_list` ADD `purpose` text;--> statement-breakpoint
ALTER TABLE `core_filings` ADD `purpose` text;