import { mutation, type Procedures, query } from '@lianxin/api/server';
import * as contracts from '@lianxin/core/common';
import { petitionActions as a } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { caseAction } from '../dossier/caseAction.js';
import { Branching } from './Branching.js';
import { LimitationList } from './LimitationList.js';
import { SectorPacks } from './SectorPacks.js';

/** Which branch a demand takes, and the lawful ways outside this procedure (art 31). */
export const lawfulWaysProcedures = (get: Get): Procedures => ({
  ...branching(get(Branching.token)),
  ...lawfulWays(get(SectorPacks.token), get(LimitationList.token)),
});

const branching = (s: Branching): Procedures => ({
  accept: caseAction(a.accept, {
    prepare: (p, i) => s.acceptance(p, i),
    run: (t, i, notice) => s.accept(t, i, notice),
  }),
  lead: caseAction(a.lead, { prepare: (p, i) => s.offer(p, i), run: (t, i, offer) => s.lead(t, i, offer) }),
  guide: caseAction(a.guide, { prepare: (p, i) => s.offer(p, i), run: (t, i, offer) => s.guide(t, i, offer) }),
  answerEvent: caseAction(a.answerEvent, {
    prepare: (p, i) => s.answer(p, i),
    run: (t, _, answer) => s.answerEvent(t, answer),
  }),
  chooseWay: caseAction(a.chooseWay, { run: (t, i) => s.chooseWay(t, i) }),
  declinePath: caseAction(a.declinePath, { run: (t, i) => s.declinePath(t, i) }),
  confirmLed: caseAction(a.confirmLed, { run: (t, i) => s.confirmLed(t, i) }),
});

const lawfulWays = (packs: SectorPacks, limitations: LimitationList): Procedures => ({
  sectorPacks: query(contracts.sectorPacks, (ctx) => packs.inForce(ctx.actor.county, ctx.today)),
  sectorPackVersions: query(contracts.sectorPackVersions, (ctx) => packs.versions(ctx.actor.county)),
  addSectorPack: mutation(contracts.addSectorPack, (ctx, i) => packs.add(ctx, i).then(() => null)),
  deadline: query(contracts.deadline, (ctx, i) => packs.deadline(ctx.actor.county, i.counts)),
  limitations: query(contracts.limitations, (ctx, i) => limitations.view(ctx, i?.limit)),
});
