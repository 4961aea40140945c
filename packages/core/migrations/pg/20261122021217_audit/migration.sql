ALTER TABLE "core_audit" ADD COLUMN "unit" text collate "C" NOT NULL;--> statement-breakpoint
ALTER TABLE "core_audit" ADD COLUMN "subject" text collate "C";--> statement-breakpoint
CREATE INDEX "core_audit_subject" ON "core_audit" ("subject","position");