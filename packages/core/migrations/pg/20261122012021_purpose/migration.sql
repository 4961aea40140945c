ALTER TABLE "core_case_list" ADD COLUMN "purpose" text collate "C";--> statement-breakpoint
ALTER TABLE "core_filings" ADD COLUMN "purpose" text collate "C";