import { addDays, type Day, newId } from '@lianxin/base';
import {
  ANSWERABLE,
  type Channel,
  type Confirmation,
  type DemandKind,
  type LANGUAGES,
  type PartyRole,
  type Purpose,
  type petitionActions,
} from '@lianxin/core/common';
import type { WaitingFile } from '../files/uploadFile.js';

type PartyInput = petitionActions.PartyInput;

/** A demand as it stands in the form. */
export interface DemandValues {
  readonly id: string;
  readonly text?: string;
  readonly kind?: DemandKind;
  readonly accused?: readonly string[];
  /** What is new since a re-examination; absent until somebody says there was one. */
  readonly newFacts?: string;
  readonly accusedPeople?: readonly string[];
  readonly accusedOthers?: string;
}

/** A person as one stands in the form; everything but the role may stay empty. */
export type PartyValues = { readonly [K in keyof PartyInput]?: PartyInput[K] | undefined } & {
  readonly id: string;
  readonly role: PartyRole;
};

/** What has been entered of an oral record; `taken` once the clerk takes one down. */
export interface OralValues {
  readonly taken?: boolean;
  readonly speaker?: string;
  readonly language?: (typeof LANGUAGES)[number];
  readonly otherLanguage?: string;
  readonly interpreter?: string;
  readonly readBack?: boolean;
  readonly confirmed?: Confirmation;
  readonly refusal?: string;
  readonly takenBy?: string;
}

/** What has been entered of a filing so far. Ids are made when a thing begins, so that sending twice registers once. */
export interface RegisterValues {
  readonly dossier: string;
  readonly filing: string;
  readonly channel?: Channel;
  readonly on?: Day;
  /** Why a day long past is right. */
  readonly onReason?: string;
  readonly purpose?: Purpose;
  readonly subject?: string;
  readonly words?: string;
  readonly oral?: OralValues;
  /** The answer given on the spot, to an inquiry or thanks. */
  readonly answer?: string;
  /** Names of papers, one a line. */
  readonly papersKept?: string;
  readonly papersReturned?: string;
  readonly present?: number;
  readonly concerned?: number;
  readonly demands: readonly DemandValues[];
  readonly parties: readonly PartyValues[];
  readonly files: readonly WaitingFile[];
  /** Earlier cases found to be the same matter, or another one. */
  readonly repeatOf?: readonly string[];
  readonly notRepeatOf?: readonly string[];
}

/** An empty form: received today, with one line for a demand and one for the petitioner. */
export const blankValues = (today: Day): RegisterValues => ({
  dossier: newId(),
  filing: newId(),
  on: today,
  demands: [blankDemand()],
  parties: [blankParty()],
  files: [],
});

export const blankDemand = (): DemandValues => ({ id: newId() });
export const blankParty = (role: PartyRole = 'petitioner'): PartyValues => ({ id: newId(), role });

/** From here on the server asks why (see `Writing.onReason`). */
const LONG_PAST = 30;

/** True for a day so long past that it needs a reason. */
export const isLongPast = (on: Day | undefined, today: Day): boolean =>
  on !== undefined && on < addDays(today, -LONG_PAST);

/** True while nothing worth keeping has been entered. */
export function isBlank(values: RegisterValues): boolean {
  const { channel, subject, words, answer, papersKept, papersReturned, demands, parties, files } = values;
  const said = [
    channel,
    subject,
    words,
    answer,
    papersKept,
    papersReturned,
    ...demands.map((d) => d.text),
    ...parties.flatMap(saidOf),
  ];
  return files.length === 0 && said.every((text) => !text?.trim());
}

const saidOf = ({ name, phone, address, idNumber, organisation }: PartyValues) => [
  name,
  phone,
  address,
  idNumber,
  organisation,
];

/** True for a line of people in which nothing was entered. */
export const isBlankParty = (party: PartyValues): boolean => saidOf(party).every((text) => !text?.trim());

/** What is said, not written: it may be taken down and read back. */
export const mayBeOral = ({ channel }: Pick<RegisterValues, 'channel'>): boolean =>
  channel === 'visit' || channel === 'phone';

export const isOral = (values: Pick<RegisterValues, 'channel' | 'oral'>): boolean =>
  mayBeOral(values) && values.oral?.taken === true;

/** An inquiry or thanks may be answered at once, unless somebody chose a procedure for a part of it. */
export const mayBeAnswered = ({ purpose, demands = [] }: Partial<RegisterValues>): boolean =>
  ANSWERABLE.some((each) => each === purpose) && demands.every((d) => d?.kind === undefined);

export const isAnswered = (values: Partial<RegisterValues>): boolean =>
  mayBeAnswered(values) && Boolean(values.answer?.trim());
