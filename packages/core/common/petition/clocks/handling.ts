import { minDay } from '@lianxin/base';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { drop, met, type Rule, reachesAll, running, start, when } from './Rule.js';

/** Handling, the opinion and its review (arts 23, 34, 35). */
export const handlingClocks: readonly Rule[] = [
  // Art 34: 60 days from acceptance; a notice given late does not lengthen them.
  when(e.accepted, ['met unit.inform', 'start unit.handle'], ({ about, on, unit }, c) => {
    const inform = running(c, 'unit.inform', about);
    const last = inform && c.due(inform);
    return [met('unit.inform'), start('unit.handle', c, on, { owner: unit, from: last ? minDay(on, last) : on })];
  }),
  when(e.led, ['met unit.inform', 'void unit.handle', 'void simple.handle', 'void extension.serve'], () => [
    met('unit.inform'),
    drop('unit.handle', 'led_elsewhere'),
    drop('simple.handle', 'led_elsewhere'),
    drop('extension.serve', 'led_elsewhere'),
  ]),
  when(e.notAccepted, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.noLongerAccepted, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.suggestionAnswered, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  when(e.inquiryAnswered, ['met office.sort', 'met unit.inform'], () => [met('office.sort'), met('unit.inform')]),
  // Arts 34, 35: the opinion is in time when it reached the last person concerned; each one's 30 days run from his own receipt.
  when(e.served, ['start review.request', 'met unit.handle'], ({ about, party, on }, c) => {
    const document = foldCase(c.entries).documents.get(about);
    if (document?.kind !== 'handling_opinion' || !party) return [];
    return [
      start('review.request', c, on, { party }),
      ...(reachesAll(document, party) ? document.demands.map((d) => met('unit.handle', d)) : []),
    ];
  }),
  when(e.reviewRequested, ['met review.request'], () => [met('review.request')]),
];
