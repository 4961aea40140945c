import type { Transfer } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { textOf } from './readCase.js';
import { numberOf } from './thingOf.js';

/** The units that assist the one in the lead, until when, and what they said of each demand. */
export function AssistanceLines({ transfer }: { transfer: Transfer }) {
  const t = useText('core');
  const { view, state } = useCase();
  const assisting = state.assistance.filter((each) => each.transfer === transfer.id);
  if (assisting.length === 0) return null;
  return (
    <ul className="pe-served">
      {assisting.map(({ unit, opinionsBy }) => (
        <li key={unit}>
          <span>{t('petition.case.assists', { unit: view.units[unit] })}</span>
          <span className="lx-quiet">
            {t('fields.opinionsBy')} <DayText day={opinionsBy} />
          </span>
          <ContributionLines unit={unit} demands={transfer.demands} />
        </li>
      ))}
    </ul>
  );
}

/** What assisting units said, of these demands. */
export function ContributionLines({ unit, demands }: { unit?: string; demands: readonly string[] }) {
  const t = useText('core');
  const { view, state } = useCase();
  const said = state.contributions.filter((c) => demands.includes(c.demand) && (!unit || c.unit === unit));
  return said.map((c) => (
    <p key={c.opinion} className="pe-contribution">
      <span className="lx-quiet">
        {unit ? t('petition.thing.demand', { n: numberOf(state.demands, c.demand) }) : view.units[c.unit]}{' '}
        <DayText day={c.on} />
      </span>{' '}
      {textOf(view, c.opinion)}
    </p>
  ));
}
