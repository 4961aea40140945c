CREATE TABLE "core_booked_people" (
	"booking" text collate "C",
	"person" text collate "C",
	CONSTRAINT "core_booked_people_pk" PRIMARY KEY("booking","person")
);
--> statement-breakpoint
CREATE TABLE "core_bookings" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"room" text collate "C",
	"day" text collate "C" NOT NULL,
	"from_minute" integer NOT NULL,
	"to_minute" integer NOT NULL,
	"dossier" text collate "C" NOT NULL,
	"about" text collate "C" NOT NULL,
	"unit" text collate "C" NOT NULL,
	"cancelled" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_rooms" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"place" text collate "C",
	"seats" integer,
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "core_roster_members" (
	"id" text collate "C" PRIMARY KEY,
	"county" text collate "C" NOT NULL,
	"roster" text collate "C" NOT NULL,
	"person" text collate "C" NOT NULL,
	"category" text collate "C" NOT NULL,
	"system" text collate "C",
	"unit" text collate "C",
	"title" text collate "C",
	"phone" bytea,
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C"
);
--> statement-breakpoint
CREATE INDEX "core_bookings_day" ON "core_bookings" ("county","day");--> statement-breakpoint
CREATE INDEX "core_rooms_county" ON "core_rooms" ("county");--> statement-breakpoint
CREATE INDEX "core_roster_members_roster" ON "core_roster_members" ("county","roster");