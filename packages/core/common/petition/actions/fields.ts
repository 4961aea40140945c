import { z } from 'zod';
import { MINUTES_OF_DAY } from '../../rooms/Room.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Fields that forms of several actions share; `meta.widget` tells the browser how to show them. */
export const id = () => z.string().regex(ID);
export { daySchema as day } from '../../daySchema.js';
export const line = (max = 200) => z.string().trim().min(1).max(max);
export const long = (max = 20_000) => z.string().trim().min(1).max(max).meta({ widget: 'textarea' });
/** Waiting files, taken by the action. */
export const files = () => z.array(id()).max(200).meta({ widget: 'files' }).optional();
/** Files without which the step is not done. */
export const proofs = () => z.array(id()).min(1).max(50).meta({ widget: 'files' });
/** An amount of money in cents (分). */
export const cents = () => z.int().min(1).max(100_000_000_000).meta({ widget: 'yuan' });
export const unit = () => id().meta({ widget: 'unit' });
/** Papers that an action cannot do without. */
export const papers = () => z.array(id()).min(1).max(50).meta({ widget: 'files' });
/** People of the county, whatever their unit. */
export const staff = () => id().meta({ widget: 'countyPerson' });
/** Somebody on a roster today, as a person of the directory. */
export const member = (roster: string) => id().meta({ widget: 'member', roster });
export const members = (roster: string, { min = 1, max = 50 } = {}) =>
  z.array(id()).min(min).max(max).meta({ widget: 'members', roster });
/** A room of the county. */
export const room = () => id().meta({ widget: 'room' });
/** A time of the day, in minutes since midnight. */
export const minute = () =>
  z
    .int()
    .min(0)
    .max(MINUTES_OF_DAY - 1)
    .meta({ widget: 'minute' });
export const party = () => id().meta({ widget: 'party' });
/** Several persons of the case; of a group as many as it has. */
export const parties = () => z.array(id()).min(1).max(5000).meta({ widget: 'parties' });
export const codes = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values).meta({ codes: name });
/** Further demands that go the same way. */
export const also = () => z.array(id()).max(100).meta({ widget: 'demands' }).optional();
/** Whom a report accuses: units, people of the directory, others by name. None of them will ever be shown it. */
export const accused = () => ({
  accused: z.array(unit()).max(50).meta({ widget: 'units' }).optional(),
  accusedPeople: z.array(id()).max(50).meta({ widget: 'countyPeople' }).optional(),
  accusedOthers: line(500).optional(),
});
