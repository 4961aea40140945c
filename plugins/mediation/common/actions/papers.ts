import { defineAction, fields, waiversIn, z } from '@lianxin/sdk/common';
import { lackOf, PAPERS } from '../papers.js';
import { BEFORE_AGREEMENT, both, of, parties, refuse, takesPart } from './kit.js';

const { codes, long } = fields;

/** One of the papers of a mediation (domain 8.4, 8.5): made of what the case says, and what is written here. */
export const issuePaper = defineAction('mediation.issuePaper', {
  ...both,
  from: [...BEFORE_AGREEMENT, 'in_force'],
  harmless: true,
  input: z.strictObject({
    paper: codes('mediation:codes.paper', PAPERS),
    /** Whom a notice is for; everybody who takes part, where nobody is named. */
    parties: parties().optional(),
    note: long(5000).optional(),
  }),
  appends: ['core.issued'],
  documents: PAPERS.map((paper) => `mediation.${paper}`),
  check(q, { paper, parties = [], note }) {
    const lack = lackOf(paper, of(q), note);
    return [...refuse(lack ?? '', lack !== undefined), ...takesPart(q, ...parties), ...waiversIn(note)];
  },
});
