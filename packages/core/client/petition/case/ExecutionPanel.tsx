import { type Execution, type ExecutionItem, sumsOf } from '@lianxin/core/common';
import { DayText, DueText, StatusTag, useText } from '@lianxin/ui';
import { Progress } from 'antd';
import { useCase } from './CaseContext.js';
import { clocksOf } from './clockLines.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';
import { numberOf } from './thingOf.js';
import { yuanText } from './yuanText.js';

/** What opinions promised, item by item: what is done, what is paid, what is overdue. */
export function ExecutionPanel() {
  const t = useText('core');
  const { state } = useCase();
  const executions = [...state.executions.values()];
  if (executions.length === 0) return null;
  return (
    <Panel title={t('petition.case.execution')} count={executions.length}>
      <ul className="pe-things">
        {executions.map((execution) => (
          <Plan key={execution.id} execution={execution} />
        ))}
      </ul>
    </Panel>
  );
}

function Plan({ execution: { id, demand, unit, phase } }: { execution: Execution }) {
  const t = useText('core');
  const { view, state } = useCase();
  const items = [...state.items.values()].filter((item) => item.execution === id);
  const done = items.filter((item) => item.phase !== 'open').length;
  const { promised, paid } = sumsOf(items);
  const plan = clocksOf(view, id)[0];
  return (
    <li>
      <div className="pe-thing-head">
        <p className="pe-thing-text">
          {t('petition.thing.demand', { n: numberOf(state.demands, demand) })}
          <span className="lx-quiet"> {view.units[unit]}</span>
        </p>
        <StatusTag tone={phase === 'done' ? 'good' : phase === 'planned' ? 'active' : 'warn'}>
          {t(`codes.executionPhase.${phase}`)}
        </StatusTag>
      </div>
      {items.length > 0 && (
        <Progress
          percent={Math.round((done / items.length) * 100)}
          format={() => t('petition.execution.done', { done, all: items.length })}
          size="small"
          aria-label={t('petition.case.execution')}
        />
      )}
      <Facts
        items={[
          [t('petition.execution.promised'), promised > 0 && `¥${yuanText(promised)}`],
          [t('petition.execution.paid'), promised > 0 && `¥${yuanText(paid)}`],
          [t('clocks.execution.plan'), plan && <DueText due={plan.due} provisional={plan.provisional} />],
        ]}
      />
      <ThingActions about={id} />
      {items.length > 0 && (
        <ol className="pe-items">
          {items.map((item, i) => (
            <Item key={item.id} item={item} n={i + 1} />
          ))}
        </ol>
      )}
    </li>
  );
}

const TONES = { open: 'warn', performed: 'active', confirmed: 'good', explained: 'plain' } as const;

function Item({ item, n }: { item: ExecutionItem; n: number }) {
  const t = useText('core');
  const { view, state } = useCase();
  const { id, execution, what, amount, paid, unit, phase, performedOn, disputed, reminded } = item;
  return (
    <li>
      <div className="pe-thing-head">
        <span className="pe-thing-n">{n}</span>
        <p className="pe-thing-text">{textOf(view, what) ?? t('petition.erased')}</p>
        <StatusTag tone={TONES[phase]}>{t(`codes.itemPhase.${phase}`)}</StatusTag>
      </div>
      <Facts
        items={[
          [t('petition.execution.amount'), amount !== undefined && `¥${yuanText(amount)}`],
          [t('petition.execution.paid'), paid !== undefined && `¥${yuanText(paid)}`],
          [t('fields.due'), <DueBy key="due" item={item} />],
          [t('petition.column.owner'), unit !== state.executions.get(execution)?.unit && view.units[unit]],
          [t('petition.execution.performedOn'), performedOn && <DayText day={performedOn} />],
          [t('petition.execution.disputed'), disputed && t('petition.yes')],
          [t('petition.execution.reminded'), reminded.length > 0 && <DayText day={reminded.at(-1)!} />],
        ]}
      />
      <ThingActions about={id} />
    </li>
  );
}

/** Its day, and how soon that is while it is open. */
const DueBy = ({ item: { phase, due } }: { item: ExecutionItem }) =>
  phase === 'open' ? <DueText due={due} /> : <DayText day={due} />;
