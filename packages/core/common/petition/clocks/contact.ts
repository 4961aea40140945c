import type { EntryType } from '../../dossier/EntryType.js';
import type { CaseState } from '../CaseState.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { drop, met, type Rule, start, when } from './Rule.js';

/** Entries about one demand that answer it: whoever has not spoken with the petitioner until then owes it no more. */
const ANSWERS = [e.guided, e.led, e.notAccepted, e.noLongerAccepted, e.suggestionAnswered, e.inquiryAnswered];

/** Somebody who brings the matter left a telephone number or an address. */
const isReachable = ({ parties }: CaseState): boolean =>
  [...parties.values()].some((p) => p.reachable && !p.left && p.role !== 'other_side');

/**
 * Whoever answers speaks with the petitioner within three working days (domain 5.2). Never about a sealed report, and
 * not where nobody left an address. An attempt that reached nobody is recorded and ends nothing.
 */
export const contactClocks: readonly Rule[] = [
  when(e.demandAdded, ['start unit.contact'], ({ data: d, on }, c) =>
    d.direct && !d.past && d.kind !== 'report' && isReachable(foldCase(c.entries))
      ? [start('unit.contact', c, on, { owner: d.unit })]
      : [],
  ),
  when(e.transferred, ['start unit.contact'], ({ data: d, on }, c) =>
    isReachable(foldCase(c.entries))
      ? d.demands.map((about) => start('unit.contact', c, on, { about, owner: d.unit }))
      : [],
  ),
  when(e.contacted, ['met unit.contact'], ({ data: d, unit }, c) =>
    d.reached
      ? [...foldCase(c.entries).demands.values()].filter((x) => x.unit === unit).map((x) => met('unit.contact', x.id))
      : [],
  ),
  when(e.answeredOrally, ['met unit.contact'], () => [met('unit.contact')]),
  when(e.objectionDecided, ['void unit.contact'], ({ data: d }) =>
    d.agreed ? d.demands.map((about) => drop('unit.contact', 'objection_upheld', about)) : [],
  ),
  when(e.takenBack, ['void unit.contact'], ({ data: d }) =>
    d.demands.map((about) => drop('unit.contact', 'taken_back', about)),
  ),
  when(e.served, ['void unit.contact'], ({ about }, c) => {
    const document = foldCase(c.entries).documents.get(about);
    const answered = document?.kind === 'handling_opinion' ? document.demands : [];
    return answered.map((d) => drop('unit.contact', 'answered', d));
  }),
  ...ANSWERS.map((type) => when(type as EntryType, ['void unit.contact'], () => [drop('unit.contact', 'answered')])),
];
