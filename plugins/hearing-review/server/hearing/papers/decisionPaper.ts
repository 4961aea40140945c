import { ABOVE, CONTACT_SECTION, definePaper, LOCAL_RULE, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';
import { type HearingStage, type Openness, PAPERS, type RefusalGround } from '../../../common/index.js';
import { BASIS, GROUNDS, OPENNESS_WORDS } from './words.js';

export interface DecisionSheet {
  readonly stage: HearingStage;
  readonly held: boolean;
  readonly reason: string;
  /** Why it is not held. */
  readonly ground?: RefusalGround;
  /** Open to the public, or why not. */
  readonly openness?: Openness;
  /** Days in which it is held. */
  readonly days: number;
}

/** To hold a hearing or not, with reasons. */
export const decisionPaper = definePaper<DecisionSheet>({
  id: PAPERS.decision,
  place: 'hearing',
  article: '31',
  served: true,
  numbered: true,
  form: 'letter',
  fields: ({ stage, held, reason, ground, openness, days }) => ({
    basis: BASIS[stage],
    decision: held ? '决定举行听证' : `决定不举行听证（${ground ? GROUNDS[ground] : ''}）`,
    reason,
    next: held
      ? `听证一般在提出之日起${days}日内举行。听证时间、地点、主持人和听证员名单另行通知。${openness ? OPENNESS_WORDS[openness] : ''}`
      : `不举行听证，不影响信访事项的办理，也不影响陈述事实、理由和提供材料的权利。对本决定有异议的，可以向${ABOVE}反映。`,
  }),
  mandatory: ['to', 'caseNumber|matter', 'basis', 'decision', 'reason', 'next', 'contact', 'organ', 'on'],
  body: [
    ...text(`关于{matter}的听证，经审查，依照{basis}${LOCAL_RULE}的规定，本单位{decision}。`),
    ...sections(['理由', text('{reason}')], ['有关事项', text('{next}')], CONTACT_SECTION),
    ...text('特此告知。'),
  ],
  sample: {
    ...SAMPLE_FRAME,
    stage: 'handling',
    held: true,
    reason: '事项涉及户数较多，双方对主要事实有争议。',
    openness: 'public',
    days: 30,
  },
});
