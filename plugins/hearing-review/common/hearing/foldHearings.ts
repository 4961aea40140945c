import type { EffectiveEntry } from '@lianxin/sdk/common';
import { foldProceedings, type Step } from '../proceedings.js';
import { hearingOpened } from './entries.js';
import type { Hearing } from './Hearing.js';

const STEPS: ReadonlyMap<string, Step<Hearing>> = new Map();

/** The hearings of a log, by id. */
export const foldHearings = (entries: readonly EffectiveEntry[]): ReadonlyMap<string, Hearing> =>
  foldProceedings(entries, hearingOpened, open, STEPS);

function open({ about: id, on: openedOn, data }: EffectiveEntry): Hearing {
  const { demands, unit } = data as Pick<Hearing, 'demands' | 'unit'>;
  return { id, phase: 'opened', unit, demands, openedOn };
}
