import { addDays, type Day, newId } from '@lianxin/base';
import type { Channel, DemandKind, PartyRole, petitionActions } from '@lianxin/core/common';
import type { WaitingFile } from '../files/uploadFile.js';

type PartyInput = petitionActions.PartyInput;

/** A demand as it stands in the form. */
export interface DemandValues {
  readonly id: string;
  readonly text?: string;
  readonly kind?: DemandKind;
  readonly accused?: readonly string[];
}

/** A person as one stands in the form; everything but the role may stay empty. */
export type PartyValues = { readonly [K in keyof PartyInput]?: PartyInput[K] | undefined } & {
  readonly id: string;
  readonly role: PartyRole;
};

/** What has been entered of a filing so far. Ids are made when a thing begins, so that sending twice registers once. */
export interface RegisterValues {
  readonly dossier: string;
  readonly filing: string;
  readonly channel?: Channel;
  readonly on?: Day;
  /** Why a day long past is right. */
  readonly onReason?: string;
  readonly subject?: string;
  readonly words?: string;
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
export function isBlank({ channel, subject, words, demands, parties, files }: RegisterValues): boolean {
  const said = [channel, subject, words, ...demands.map((d) => d.text), ...parties.flatMap(saidOf)];
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
