import type { Answer, Contract } from '@lianxin/api/common';
import type { Day, ErrorParams } from '@lianxin/base';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import type { Clock } from './Clock.js';
import type { AboutKind } from './EntryType.js';
import type { EffectiveEntry } from './effective.js';
import type { Fold } from './Fold.js';

/** A reason why something may not be done now: a code with its sentence in the owner's locale files. */
export interface Blocker {
  readonly code: string;
  readonly params: ErrorParams;
}
export const blocker = (code: string, params: ErrorParams = {}): Blocker => ({ code, params });

/** Who asks, as far as a rule may know. */
export interface ActingPost {
  readonly person: string;
  readonly unit: string;
  readonly permissions: ReadonlySet<string>;
}

/** What a rule looks at when it says why an action may not run. */
export interface Question<S> {
  readonly state: S;
  /** The thing the action would be about. */
  readonly about: string;
  readonly entries: readonly EffectiveEntry[];
  readonly clocks: ReadonlyMap<string, Clock>;
  /** Kept in the sealed store: only those named for it ask at all. */
  readonly sealed: boolean;
  readonly actor: ActingPost;
  readonly today: Day;
  /** The day on which it happens in law; today while the action is only offered. */
  readonly on: Day;
  /** The last day of a clock under the county's calendar; `undefined` while it stands. */
  due(clock: Clock): Day | undefined;
  setting<T>(key: string): T;
}

/** What every action carries on the wire beside its own input. */
export interface ActionCall<I> {
  readonly dossier: string;
  readonly about?: string;
  /** The last seq of the dossier that the person had seen when deciding. */
  readonly seen?: number;
  /** Made by the caller; the same request repeated answers the same and does nothing twice. */
  readonly requestId: string;
  /** The day on which it happened in law; today unless said otherwise, never in the future. */
  readonly on?: Day;
  /** Why a day before the previous step, or long past, is right. */
  readonly onReason?: string;
  readonly input: I;
}

export interface ActionAnswer {
  readonly dossier: string;
  /** The last seq after the action. */
  readonly seq: number;
  /** Things made on the way that the caller may want to show: a receipt's query code, a document's id. */
  readonly shown?: Readonly<Record<string, string>>;
}

/** An action as declared: pure, shared by server and browser. */
export interface Action<I = unknown, S = unknown> extends Contract<'action', ActionCall<I>, ActionAnswer> {
  readonly about: AboutKind;
  /** The schema of the action's own input, from which its form is made. */
  readonly form: z.ZodType<I>;
  readonly fold: Fold<S>;
  /** The role the acting unit must play for the thing, as the fold names units. Absent: any unit that may see it. */
  readonly unit?: string;
  /** The phases of the thing in which it may run; absent: any. */
  readonly from?: readonly string[];
  /** Entry types it appends, for the generated table of actions and for the check at start. */
  readonly appends: readonly string[];
  /** Kinds of document it issues. */
  readonly documents: readonly string[];
  /** Four eyes: not by the person who appended the last entry of this type about the same thing. */
  readonly notBy?: string;
  /** Founds a new dossier: nothing is loaded, the caller chooses the id. */
  readonly founds: boolean;
  /** Does not disturb others' decisions and is not disturbed by theirs. */
  readonly harmless: boolean;
  /** What saves lives or papers may be done even by a person whom the fold bars. */
  readonly evenBarred: boolean;
  blockers(question: Question<S>): readonly Blocker[];
  /** Reasons that depend on what was entered; asked by the form before it is sent and by the server before it runs. */
  check(question: Question<S>, input: I): readonly Blocker[];
}

/** What an action takes, by its declaration. */
export type InputOfAction<A> = A extends { readonly form: z.ZodType<infer I> } ? I : never;

interface ActionParts<I, S>
  extends Partial<
    Pick<
      Action<I, S>,
      'unit' | 'from' | 'notBy' | 'documents' | 'founds' | 'harmless' | 'evenBarred' | 'blockers' | 'check'
    >
  > {
  readonly about: AboutKind;
  readonly permission: string;
  readonly input: z.ZodType<I>;
  readonly fold: Fold<S>;
  readonly appends: readonly string[];
}

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/**
 * Declares the only way to append: a typed mutation that also carries its permission, its form and the reasons why it
 * may not run now. One declaration gives the mutation, the button, the reason when it is greyed out, the palette
 * command, the idempotency and the server's own re-check.
 */
export function defineAction<I, S>(name: string, parts: ActionParts<I, S>): Action<I, S> {
  const { input: form, ...rest } = parts;
  const input = z.strictObject({
    dossier: id,
    about: id.optional(),
    seen: z.int().nonnegative().optional(),
    requestId: id,
    on: daySchema().optional(),
    onReason: z.string().trim().min(2).max(500).optional(),
    input: form,
  }) as unknown as z.ZodType<ActionCall<I>>;
  const output: Answer<ActionAnswer> = {};
  return {
    kind: 'action',
    id: name,
    documents: [],
    founds: false,
    harmless: false,
    evenBarred: false,
    blockers: () => [],
    check: () => [],
    ...rest,
    form,
    input,
    output,
  };
}

/** Why an action may not run, from what it declares and what it says; empty when it may. */
export function blockersOf<S>(
  action: Pick<
    Action<never, S>,
    'about' | 'fold' | 'from' | 'notBy' | 'permission' | 'unit' | 'founds' | 'evenBarred' | 'blockers'
  >,
  q: Question<S>,
): readonly Blocker[] {
  const { fold, about: kind } = action;
  if (!q.actor.permissions.has(action.permission)) return [blocker('core.no_permission')];
  if (!action.founds) {
    if (action.unit && !fold.units(q.state, action.unit, q.about).includes(q.actor.unit))
      return [blocker('core.not_your_unit')];
    if (action.from && !action.from.includes(fold.phase(q.state, kind, q.about)))
      return [blocker('core.not_in_this_state')];
    if (action.notBy && lastActor(q.entries, action.notBy, q.about) === q.actor.person)
      return [blocker('core.second_person')];
    const barred = action.evenBarred ? [] : (fold.barred?.(q.state, q.actor.person) ?? []);
    if (barred.length) return barred;
  }
  return action.blockers(q);
}

function lastActor(entries: readonly EffectiveEntry[], type: string, about: string): string | undefined {
  return entries.findLast((e) => e.type === type && e.about === about)?.actor;
}
