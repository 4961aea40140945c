import type { Decision, Demand } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { useCase } from '../case/CaseContext.js';
import { textOf } from '../case/readCase.js';
import { FileLink } from '../files/FileLink.js';

/** Every decision on the branch of a demand, newest first: who decided, who approved, why, and what was told. */
export function DecisionsOfDemand({ demand: { decisions } }: { demand: Demand }) {
  const t = useText('core');
  return (
    <details className="pe-decisions">
      <summary>{t('petition.ways.decisions', { count: decisions.length })}</summary>
      <ol reversed>
        {decisions.toReversed().map((decision) => (
          <DecisionItem key={decision.version} decision={decision} />
        ))}
      </ol>
    </details>
  );
}

function DecisionItem({ decision }: { decision: Decision }) {
  const t = useText('core');
  const { view, state } = useCase();
  const { version, branch, on, author, unit, approver, reason, notices } = decision;
  const ways = [...state.ways.values()].filter((w) => w.version === version && w.demand && isOf(w.demand));
  function isOf(demand: string) {
    return state.demands.get(demand)?.decisions.includes(decision) ?? false;
  }
  return (
    <li>
      <b>{t(`codes.branch.${branch}`)}</b> <DayText day={on} />
      <div className="lx-quiet">
        {t(`petition.ways.basis.${branch}`)} · {view.units[unit]} {view.people[author]}
        {approver && ` · ${t('petition.ways.approvedBy', { name: view.people[approver] ?? '' })}`}
      </div>
      {ways.map((way) => (
        <div key={way.id}>{textOf(view, way.path, 'procedure')}</div>
      ))}
      {reason && <div>{textOf(view, reason)}</div>}
      {notices.map((id) => {
        const document = state.documents.get(id);
        return (
          document?.file && (
            <FileLink key={id} file={document.file}>
              {t(view.papers[document.kind] ?? document.kind)}
            </FileLink>
          )
        );
      })}
    </li>
  );
}
