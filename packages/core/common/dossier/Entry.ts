import type { Day } from '@lianxin/base';
import type { ClockEffect } from './ClockEffect.js';
import type { EntryData } from './EntryType.js';

/**
 * Opening and ending of a procedure that a plugin runs on demands of a dossier, as the core understands it. `people`: in
 * whose hands it lies (mediators, a panel), as persons of the directory; `seat` names them anew, all of them. `to`: who
 * takes over by hand.
 */
export type ProceedingEffect =
  | {
      readonly do: 'open';
      readonly plugin: string;
      readonly demands: readonly string[];
      readonly unit: string;
      readonly people?: readonly string[];
    }
  | { readonly do: 'seat'; readonly people: readonly string[] }
  | { readonly do: 'end'; readonly outcome: string; readonly to?: string };

/**
 * One step in the life of a dossier. Append-only: a mistake is answered by another entry (`core.annulled`,
 * `core.redated`), never by a change.
 */
export interface Entry<D extends EntryData = EntryData> {
  /** The kind of dossier: `case`, or one that a plugin declares. */
  readonly kind: string;
  readonly dossier: string;
  /** 1, 2, 3 … within the dossier. */
  readonly seq: number;
  /** Place in the commit order of the whole store. */
  readonly position: number;
  readonly type: string;
  readonly v: number;
  /** The thing it is about: demand, transfer, document, proceeding; the dossier itself otherwise. */
  readonly about: string;
  /** The person concerned where a thing has one clock or state per person (a service, a consent). */
  readonly party?: string;
  /** The civil day on which it happened in law: received, decided, served. */
  readonly on: Day;
  /** The instant at which it was recorded, ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly post: string;
  readonly unit: string;
  readonly data: D;
  /** What rules, settings and rule pack made of it when it was appended; never computed again. */
  readonly clock: readonly ClockEffect[];
  readonly proceeding?: ProceedingEffect;
  /** The record that says why its day lies before the previous step, or long past. */
  readonly why?: string;
  /** The fingerprints of the records and files it names, as they were then. */
  readonly prints?: Readonly<Record<string, string>>;
  readonly prev: string;
  readonly hash: string;
}

/** What one hands to `append`; everything else is filled in by the log. */
export interface NewEntry<D extends EntryData = EntryData> {
  readonly type: string;
  readonly about?: string;
  readonly party?: string;
  readonly data: D;
  /** Default: the day of the action. */
  readonly on?: Day;
  readonly proceeding?: ProceedingEffect;
}
