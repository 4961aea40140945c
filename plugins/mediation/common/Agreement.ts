import type { CaseState, Day } from '@lianxin/sdk/common';
import type { AgreementPhase, Form, InstalmentPhase, SettlesWhen, Signer } from './agreementCodes.js';
import type { CourtState } from './confirmationCodes.js';
import type { Mediation } from './Mediation.js';
import type { NotaryState } from './notarisationCodes.js';

/** The days of signatures and seals: by the id of a party or mediator, and `committee`. */
export type Signatures = Readonly<Record<string, Day>>;

/** What some parties of a mediation agreed on some of its demands: a thing of its own, for there may be several. */
export interface Agreement {
  readonly id: string;
  readonly mediation: string;
  readonly form: Form;
  readonly phase: AgreementPhase;
  readonly draftedOn: Day;
  /** Record with its statutory contents. */
  readonly text: string;
  readonly demands: readonly string[];
  /** Whom it binds, person by person. */
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  /** The seal of who mediates belongs to it. */
  readonly sealed: boolean;
  readonly signatures: Signatures;
  readonly effectiveOn?: Day;
  /** Who regretted it after it had taken effect, and was told that it binds. */
  readonly regrets: Readonly<Record<string, Day>>;
  readonly court?: { readonly state: CourtState; readonly on: Day };
  readonly notary?: { readonly state: NotaryState; readonly on: Day; readonly enforceable: boolean };
  readonly visits: readonly { readonly on: Day; readonly record: string }[];
}

/** One thing to be done under an agreement: by whom, until when, and if it is money how much, in cents. */
export interface Instalment {
  readonly id: string;
  readonly agreement: string;
  readonly phase: InstalmentPhase;
  /** Record of what it is. */
  readonly what: string;
  readonly by: string;
  readonly due: Day;
  readonly amount?: number;
  /** What was paid so far, in cents. */
  readonly paid: number;
  readonly performedOn?: Day;
  readonly reminded: readonly Day[];
  /** Reminded after it was due. */
  readonly urgedOn?: Day;
}

/** What was agreed, and what is to be done for it. */
export interface Agreed {
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly instalments: ReadonlyMap<string, Instalment>;
}

/** Whose signatures it needs: every party, every mediator, and where it belongs to it the committee's seal. */
export const signersOf = ({
  parties,
  mediators,
  sealed,
}: Pick<Agreement, 'parties' | 'mediators' | 'sealed'>): readonly string[] => [
  ...parties,
  ...mediators,
  ...(sealed ? ['committee'] : []),
];

/** The signatures that one step brings: of parties or mediators, or the committee's seal. */
export const given = (signer: Signer, who: readonly string[], on: Day): Signatures =>
  Object.fromEntries((signer === 'committee' ? [signer] : who).map((one) => [one, on]));

/** The day of the last signature or seal; `undefined` while one is missing (art 29). */
export function effectOf(
  agreement: Pick<Agreement, 'parties' | 'mediators' | 'sealed' | 'signatures'>,
): Day | undefined {
  const days = signersOf(agreement).map((signer) => agreement.signatures[signer]);
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
}

/** It took effect at some time, whatever became of it. */
export const bound = ({ effectiveOn }: Agreement): boolean => effectiveOn !== undefined;

/** Enforceable without a suit: confirmed by a court, or notarised as a debt document. */
export const isEnforceable = ({ court, notary }: Agreement): boolean =>
  court?.state === 'confirmed' || (notary?.state === 'certified' && notary.enforceable);

/** Whether its demands count as settled, by the county's choice. */
export function settles({ phase, court, notary }: Agreement, when: SettlesWhen): boolean {
  if (phase === 'performed') return true;
  if (phase !== 'in_force') return false;
  const confirmed = court?.state === 'confirmed' || notary?.state === 'certified';
  return when === 'reached' || (when === 'confirmed' && confirmed);
}

/** Agreements in force that bind one of these parties on one of these demands. */
export const overlapping = (
  { agreements }: Pick<Agreed, 'agreements'>,
  { demands, parties }: Pick<Agreement, 'demands' | 'parties'>,
): readonly Agreement[] =>
  [...agreements.values()].filter(
    (a) =>
      a.phase === 'in_force' &&
      a.demands.some((demand) => demands.includes(demand)) &&
      a.parties.some((party) => parties.includes(party)),
  );

/** Nothing of a mediation is left to agree on: each demand that is still open binds everybody who still takes part. */
export function isCovered(
  { case: { demands, parties }, agreements }: Agreed & { readonly case: CaseState },
  mediation: Pick<Mediation, 'id' | 'demands' | 'parties'>,
): boolean {
  const own = [...agreements.values()].filter((a) => a.mediation === mediation.id && bound(a));
  return mediation.demands.every((demand) => {
    const all = own.filter((a) => a.demands.includes(demand)).flatMap((a) => a.parties);
    const done = demands.get(demand)?.phase === 'ended';
    return done || mediation.parties.every((party) => all.includes(party) || parties.get(party)?.left);
  });
}
