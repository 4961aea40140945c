import { type Day, formatDayZh } from '@lianxin/sdk/common';
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
  `${by}于${formatDayZh(due)}前${what}${amount === undefined ? '' : `，金额${yuan(amount)}`}`;

/** Who signed, and when. */
export const signedBy = (all: readonly { readonly name: string; readonly on?: Day | undefined }[]): string =>
  all.map(({ name, on }) => (on ? `${name}（${formatDayZh(on)}）` : name)).join('、');

export const NO_RIGHT_LOST = '本协议不影响任何一方依法享有的信访、复查、复核、行政复议、仲裁、诉讼等权利。';
