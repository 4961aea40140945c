import { clockId } from '../../dossier/foldClocks.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { drop, met, type Rule, reachesAll, restart, start, when } from './Rule.js';

/**
 * Simple handling: a few working days to accept and to answer, beside the 60 days of art 34, which run all the while.
 */
export const simplifiedClocks: readonly Rule[] = [
  when(
    e.accepted,
    ['start simple.accept', 'met simple.accept', 'start simple.handle'],
    ({ data, about, on, unit }, c) => {
      if (!data.simplified) return [];
      const { demands, transfers, receivedOn } = foldCase(c.entries);
      const from = transfers.get(demands.get(about)?.transfer ?? '')?.on ?? receivedOn;
      return [
        start('simple.accept', c, on, { owner: unit, from }),
        met('simple.accept'),
        start('simple.handle', c, on, { owner: unit }),
      ];
    },
  ),
  when(e.answeredOrally, ['met simple.handle', 'met unit.handle'], () => [met('simple.handle'), met('unit.handle')]),
  when(e.served, ['met simple.handle'], ({ about, party }, c) => {
    const document = foldCase(c.entries).documents.get(about);
    const done = document?.kind === 'handling_opinion' && reachesAll(document, party);
    return done ? document.demands.map((d) => met('simple.handle', d)) : [];
  }),
  // The 60 days never stopped, or, after an answer by word of mouth, run again from where they began.
  when(e.convertedToOrdinary, ['void simple.handle', 'start unit.handle', 'tell unit.handle'], ({ about }, c) => {
    const first = c.clocks.get(clockId('unit.handle', about));
    const again = first?.state === 'met' ? restart(first) : [];
    return [drop('simple.handle', 'converted'), ...again];
  }),
];
