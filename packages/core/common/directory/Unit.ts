import type { Day } from '@lianxin/base';
import { z } from 'zod';

export const UnitLevel = z.enum(['province', 'city', 'county', 'township', 'village']);
export type UnitLevel = z.infer<typeof UnitLevel>;

/** What a unit is in law, as far as a rule asks: a petition office forwards, a bureau handles, a committee decides. */
export const UnitKind = z.enum([
  'government',
  'petitionOffice',
  'bureau',
  'township',
  'village',
  'discipline',
  'judicial',
  'committee',
  'mediation',
  'institution',
]);
export type UnitKind = z.infer<typeof UnitKind>;

/** Whom the public asks about a paper of the unit. Without a person, whoever issued it is named. */
export const UnitContact = z.strictObject({
  person: z.string().trim().min(1).max(60).optional(),
  phone: z.string().trim().min(3).max(60),
  /** When visitors are received. */
  hours: z.string().trim().min(2).max(100),
  address: z.string().trim().min(2).max(120).optional(),
});
export type UnitContact = z.infer<typeof UnitContact>;

/** A unit of the directory. Nothing is deleted: a unit that ends keeps its days and names its successor. */
export interface Unit {
  readonly id: string;
  readonly county: string;
  /** Absent at the top of the tree. */
  readonly parent?: string;
  readonly name: string;
  /** What its papers are numbered under (机关代字), such as `青信`; empty where it issues none. */
  readonly mark: string;
  /** Notices do not go out without it. */
  readonly contact?: UnitContact;
  readonly level: UnitLevel;
  /** The professional line it belongs to, such as `housing`. */
  readonly system: string;
  readonly kind: UnitKind;
  /** The unit that reviews its opinions where that is not its parent: vertically managed organs, local tables. */
  readonly reviewedBy?: string;
  readonly successor?: string;
  readonly from: Day;
  /** The last day on which it existed. */
  readonly to?: Day;
}

/** A unit as the directory query answers it. */
export interface UnitRow {
  readonly id: string;
  readonly parent?: string;
  readonly name: string;
  readonly mark?: string;
  readonly contact?: UnitContact;
  readonly level: UnitLevel;
  readonly system: string;
  readonly kind: UnitKind;
  /** The unit one level above, by which its opinions are reviewed (art. 35); absent at the top. */
  readonly headUnit?: string;
}
