CREATE TABLE "core_accounts" (
	"person" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"username" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"tries" integer NOT NULL,
	"locked_until" timestamp(3) with time zone,
	"must_change" boolean NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_anchors" (
	"store" text collate "C",
	"county" text collate "C",
	"day" text collate "C",
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL,
	CONSTRAINT "core_anchors_pk" PRIMARY KEY("store","county","day")
);
--> statement-breakpoint
CREATE TABLE "core_audit" (
	"position" bigint PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"actor" text collate "C" NOT NULL,
	"code" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"prev" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_audit_head" (
	"id" integer PRIMARY KEY,
	"position" bigint NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_case_list" (
	"county" text collate "C" NOT NULL,
	"unit" text collate "C",
	"dossier" text collate "C",
	"number" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"petitioner" text collate "C" NOT NULL,
	"channel" text collate "C" NOT NULL,
	"received_on" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"phase" text collate "C" NOT NULL,
	"kind" text collate "C",
	"demands" integer NOT NULL,
	"due" text collate "C",
	"due_key" text collate "C",
	"provisional" boolean NOT NULL,
	"owner" text collate "C" NOT NULL,
	"handler" text collate "C",
	CONSTRAINT "core_case_list_pkey" PRIMARY KEY("unit","dossier")
);
--> statement-breakpoint
CREATE TABLE "core_clocks" (
	"dossier" text collate "C",
	"id" text collate "C",
	"county" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"party" text collate "C",
	"owner" text collate "C",
	"due_day" text collate "C",
	"provisional" boolean NOT NULL,
	"state" text collate "C" NOT NULL,
	"ended_on" text collate "C",
	"in_time" boolean,
	CONSTRAINT "core_clocks_pk" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE TABLE "core_counties" (
	"id" text collate "C" PRIMARY KEY,
	"name" text collate "C" NOT NULL,
	"demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_cursors" (
	"id" text collate "C" PRIMARY KEY,
	"version" integer NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_drafts" (
	"post" text collate "C",
	"key" text collate "C",
	"body" bytea NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_drafts_pk" PRIMARY KEY("post","key")
);
--> statement-breakpoint
CREATE TABLE "core_entries" (
	"dossier" text collate "C",
	"seq" integer,
	"position" bigint NOT NULL,
	"open_position" bigint,
	"kind" text collate "C" NOT NULL,
	"county" text collate "C" NOT NULL,
	"type" text collate "C" NOT NULL,
	"v" integer NOT NULL,
	"about" text collate "C" NOT NULL,
	"party" text collate "C",
	"on_day" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"actor" text collate "C" NOT NULL,
	"post" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"prev" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	CONSTRAINT "core_entries_pk" PRIMARY KEY("dossier","seq")
);
--> statement-breakpoint
CREATE TABLE "core_entry_types" (
	"id" text collate "C",
	"v" integer,
	"plugin" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"labels" json NOT NULL,
	"schema" json NOT NULL,
	CONSTRAINT "core_entry_types_pk" PRIMARY KEY("id","v")
);
--> statement-breakpoint
CREATE TABLE "core_files" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"dossier" text collate "C",
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"size" bigint NOT NULL,
	"mime" text collate "C" NOT NULL,
	"name" bytea,
	"key" bytea,
	"salt" bytea,
	"fingerprint" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_filings" (
	"id" text collate "C",
	"dossier" text collate "C",
	"county" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"channel" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"present" integer,
	"concerned" integer,
	"joined_from" text collate "C",
	CONSTRAINT "core_filings_pkey" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE TABLE "core_heads" (
	"dossier" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"seq" integer NOT NULL,
	"hash" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"state" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_numbers" (
	"unit" text collate "C",
	"series" text collate "C",
	"year" integer,
	"value" integer NOT NULL,
	CONSTRAINT "core_numbers_pk" PRIMARY KEY("unit","series","year")
);
--> statement-breakpoint
CREATE TABLE "core_people" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_plugin_approvals" (
	"plugin" text collate "C" PRIMARY KEY,
	"hash" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_plugin_states" (
	"county" text collate "C",
	"plugin" text collate "C",
	"state" text collate "C" NOT NULL,
	CONSTRAINT "core_plugin_states_pk" PRIMARY KEY("county","plugin")
);
--> statement-breakpoint
CREATE TABLE "core_posts" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"person" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"roles" json NOT NULL,
	"title" text collate "C" NOT NULL,
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "core_proceedings" (
	"dossier" text collate "C",
	"id" text collate "C",
	"county" text collate "C" NOT NULL,
	"plugin" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"outcome" text collate "C",
	"opened_on" text collate "C" NOT NULL,
	"ended_on" text collate "C",
	CONSTRAINT "core_proceedings_pk" PRIMARY KEY("dossier","id")
);
--> statement-breakpoint
CREATE TABLE "core_query_codes" (
	"hash" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"dossier" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_records" (
	"id" text collate "C",
	"version" integer,
	"dossier" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"v" integer NOT NULL,
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"body" bytea,
	"salt" bytea,
	"fingerprint" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	CONSTRAINT "core_records_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "core_requests" (
	"actor" text collate "C",
	"request_id" text collate "C",
	"county" text collate "C" NOT NULL,
	"action" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"answer" bytea,
	CONSTRAINT "core_requests_pk" PRIMARY KEY("actor","request_id")
);
--> statement-breakpoint
CREATE TABLE "core_sealed_access" (
	"dossier" text collate "C",
	"person" text collate "C",
	"purpose" text collate "C" NOT NULL,
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "core_sealed_access_pk" PRIMARY KEY("dossier","person")
);
--> statement-breakpoint
CREATE TABLE "core_sealed_entries" (
	"dossier" text collate "C",
	"seq" integer,
	"position" bigint NOT NULL,
	"open_position" bigint,
	"kind" text collate "C" NOT NULL,
	"county" text collate "C" NOT NULL,
	"type" text collate "C" NOT NULL,
	"v" integer NOT NULL,
	"about" text collate "C" NOT NULL,
	"party" text collate "C",
	"on_day" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"actor" text collate "C" NOT NULL,
	"post" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"prev" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	CONSTRAINT "core_sealed_entries_pk" PRIMARY KEY("dossier","seq")
);
--> statement-breakpoint
CREATE TABLE "core_sealed_files" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"dossier" text collate "C",
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"size" bigint NOT NULL,
	"mime" text collate "C" NOT NULL,
	"name" bytea,
	"key" bytea,
	"salt" bytea,
	"fingerprint" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_sealed_heads" (
	"dossier" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"seq" integer NOT NULL,
	"hash" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"state" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_sealed_records" (
	"id" text collate "C",
	"version" integer,
	"dossier" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"v" integer NOT NULL,
	"by_person" text collate "C" NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"body" bytea,
	"salt" bytea,
	"fingerprint" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	CONSTRAINT "core_sealed_records_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "core_sessions" (
	"id" text collate "C" PRIMARY KEY,
	"token_hash" text collate "C" NOT NULL,
	"person" text collate "C" NOT NULL,
	"county" text collate "C" NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_settings" (
	"county" text collate "C",
	"key" text collate "C",
	"from_day" text collate "C",
	"value" json NOT NULL,
	CONSTRAINT "core_settings_pk" PRIMARY KEY("county","key","from_day")
);
--> statement-breakpoint
CREATE TABLE "core_units" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"place" integer NOT NULL,
	"parent" text collate "C",
	"name" text collate "C" NOT NULL,
	"mark" text collate "C" NOT NULL,
	"level" text collate "C" NOT NULL,
	"system" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"reviewed_by" text collate "C",
	"successor" text collate "C",
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C"
);
--> statement-breakpoint
CREATE UNIQUE INDEX "core_accounts_username" ON "core_accounts" ("username");--> statement-breakpoint
CREATE INDEX "core_audit_county" ON "core_audit" ("county","position");--> statement-breakpoint
CREATE INDEX "core_case_list_newest" ON "core_case_list" ("unit","received_on","dossier");--> statement-breakpoint
CREATE INDEX "core_case_list_status" ON "core_case_list" ("unit","status","received_on","dossier");--> statement-breakpoint
CREATE INDEX "core_case_list_dossier" ON "core_case_list" ("dossier");--> statement-breakpoint
CREATE INDEX "core_clocks_owner" ON "core_clocks" ("owner","state","due_day");--> statement-breakpoint
CREATE INDEX "core_clocks_county" ON "core_clocks" ("county","state","due_day");--> statement-breakpoint
CREATE INDEX "core_drafts_at" ON "core_drafts" ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "core_entries_position" ON "core_entries" ("position");--> statement-breakpoint
CREATE INDEX "core_entries_county" ON "core_entries" ("county","position");--> statement-breakpoint
CREATE INDEX "core_files_dossier" ON "core_files" ("dossier");--> statement-breakpoint
CREATE INDEX "core_files_state" ON "core_files" ("state","at");--> statement-breakpoint
CREATE INDEX "core_filings_day" ON "core_filings" ("county","on_day");--> statement-breakpoint
CREATE INDEX "core_heads_county" ON "core_heads" ("county");--> statement-breakpoint
CREATE INDEX "core_people_county" ON "core_people" ("county");--> statement-breakpoint
CREATE INDEX "core_posts_person" ON "core_posts" ("person");--> statement-breakpoint
CREATE INDEX "core_proceedings_plugin" ON "core_proceedings" ("county","plugin","state");--> statement-breakpoint
CREATE INDEX "core_records_dossier" ON "core_records" ("dossier");--> statement-breakpoint
CREATE INDEX "core_requests_at" ON "core_requests" ("at");--> statement-breakpoint
CREATE INDEX "core_sealed_access_person" ON "core_sealed_access" ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "core_sealed_entries_position" ON "core_sealed_entries" ("position");--> statement-breakpoint
CREATE INDEX "core_sealed_entries_county" ON "core_sealed_entries" ("county","position");--> statement-breakpoint
CREATE INDEX "core_sealed_files_dossier" ON "core_sealed_files" ("dossier");--> statement-breakpoint
CREATE INDEX "core_sealed_files_state" ON "core_sealed_files" ("state","at");--> statement-breakpoint
CREATE INDEX "core_sealed_heads_county" ON "core_sealed_heads" ("county");--> statement-breakpoint
CREATE INDEX "core_sealed_records_dossier" ON "core_sealed_records" ("dossier");--> statement-breakpoint
CREATE UNIQUE INDEX "core_sessions_token" ON "core_sessions" ("token_hash");--> statement-breakpoint
CREATE INDEX "core_sessions_person" ON "core_sessions" ("person");--> statement-breakpoint
CREATE INDEX "core_units_county" ON "core_units" ("county");