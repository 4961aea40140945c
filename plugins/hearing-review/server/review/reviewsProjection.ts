import { CASE, type Day, dueOf } from '@lianxin/sdk/common';
import type { Projection } from '@lianxin/sdk/server';
import { decidingClocks, reviewFold } from '../../common/index.js';
import { schema } from '../schema.js';

/** What the desk shows of each review. */
export const reviewsProjection: Projection = {
  id: 'hearing-review.reviews',
  version: 1,
  kind: CASE,
  table: (dialect) => schema.of(dialect).reviews,
  project(dossier, _, calendar) {
    const { case: state, reviews } = dossier.fold(reviewFold);
    const filing = state.filings.find(({ text }) => text)?.text ?? '';
    const running = [...dossier.clocks.values()].filter((clock) => clock.state === 'running');
    const rows = [...reviews.values()].map((r) => {
      const deciding = decidingClocks(r, dossier.effective);
      const limits = running
        .filter(
          (clock) =>
            clock.about === r.id ||
            deciding.some((d) => d.key === clock.key && d.party === clock.party && d.about === clock.about),
        )
        .map((clock) => ({ key: clock.key, due: dueOf(clock, calendar).due ?? ('9999-12-31' as Day) }));
      const [next] = limits.toSorted((a, b) => (a.due < b.due ? -1 : 1));
      const { id, unit, stage, phase, openedOn, document, parties, proposal, meeting } = r;
      const requests = state.documents.get(document)?.reviews ?? {};
      return {
        id,
        dossier: dossier.dossier,
        unit,
        stage,
        phase,
        openedOn,
        filing,
        parties: parties.length,
        late: parties.some((one) => requests[one]?.late),
        track: proposal?.track ?? null,
        meetingOn: (phase === 'proposed' && meeting?.day) || null,
        due: next?.due ?? null,
        dueKey: next?.key ?? null,
      };
    });
    return { rows };
  },
};
