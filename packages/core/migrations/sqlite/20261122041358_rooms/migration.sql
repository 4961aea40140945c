CREATE TABLE `core_booked_people` (
	`booking` text NOT NULL,
	`person` text NOT NULL,
	CONSTRAINT `core_booked_people_pk` PRIMARY KEY(`booking`, `person`)
);
--> statement-breakpoint
CREATE TABLE `core_bookings` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`room` text,
	`day` text NOT NULL,
	`from_minute` integer NOT NULL,
	`to_minute` integer NOT NULL,
	`dossier` text NOT NULL,
	`about` text NOT NULL,
	`unit` text NOT NULL,
	`cancelled` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `core_rooms` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`seats` integer,
	`from_day` text NOT NULL,
	`to_day` text
);
--> statement-breakpoint
CREATE TABLE `core_roster_members` (
	`id` text PRIMARY KEY,
	`county` text NOT NULL,
	`roster` text NOT NULL,
	`person` text NOT NULL,
	`category` text NOT NULL,
	`system` text,
	`unit` text,
	`title` text,
	`phone` blob,
	`from_day` text NOT NULL,
	`to_day` text
);
--> statement-breakpoint
CREATE INDEX `core_bookings_day` ON `core_bookings` (`county`,`day`);--> statement-breakpoint
CREATE INDEX `core_rooms_county` ON `core_rooms` (`county`);--> statement-breakpoint
CREATE INDEX `core_roster_members_roster` ON `core_roster_members` (`county`,`roster`);