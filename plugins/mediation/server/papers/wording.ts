import { type Day, formatDayZh } from '@lianxin/sdk/common';
import { by as until } from '@lianxin/sdk/server';
import type { Way } from '../../common/index.js';

export const WAYS_ZH: Readonly<Record<Way, string>> = {
  people: '人民调解',
  administrative: '行政调解',
  judicial: '司法调解',
};

/** One thing to be done, as papers say it. Amounts are cents. */
export interface Promised {
  readonly what: string;
  readonly by: string;
  readonly due: Day;
  readonly amount?: number | undefined;
}

export const yuan = (cents: number): string => `${(cents / 100).toFixed(2)}元`;

export const promised = ({ what, by, due, amount }: Promised): string =>
  `${by}在${until(due)}${what}${amount === undefined ? '' : `，金额${yuan(amount)}`}`;

/** Somebody who signs, and the day on which he did. */
export interface Signer {
  readonly name: string;
  readonly on?: Day | undefined;
}

/** His row on paper; the day is left to his hand while it is not known. */
export const signer = ({ name, on }: Signer) => ({ name, signedOn: on && formatDayZh(on) });

export const NO_RIGHT_LOST = '本协议不影响任何一方依法享有的信访、复查、复核、行政复议、仲裁、诉讼等权利。';
