import { DayText, entriesOf, type SlotContext, usePlugins, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { Panel } from './Panel.js';
import { ProceedingItem } from './ProceedingItem.js';
import { numberOf } from './thingOf.js';

/** The procedures that plugins run on demands; readable and usable without their browser halves. */
export function ProceedingsPanel({ context }: { context: SlotContext }) {
  const t = useText('core');
  const { view, state } = useCase();
  const { plugins, permissions } = usePlugins();
  // A plugin that has a panel of its own on this page says more there.
  const panels = entriesOf(plugins, 'case.panels', context, permissions).map(({ plugin }) => plugin.id);
  const proceedings = [...state.proceedings.values()].filter((p) => !panels.includes(p.plugin)).toReversed();
  if (proceedings.length === 0) return null;
  const nameOf = (id: string) => {
    const plugin = plugins.find((each) => each.id === id);
    return plugin ? t(plugin.displayName) : id;
  };
  return (
    <Panel title={t('petition.case.proceedings')} count={proceedings.length}>
      <ul className="pe-things">
        {proceedings.map(({ id, plugin, demands, unit, openedOn, endedOn, outcome, keeper }) => (
          <ProceedingItem
            key={id}
            id={id}
            title={nameOf(plugin)}
            phase={
              endedOn
                ? t([`${plugin}:codes.outcome.${outcome}`, `codes.proceedingOutcome.${outcome}`, 'petition.case.ended'])
                : t('petition.case.running')
            }
            tone={endedOn ? 'plain' : 'active'}
            facts={[
              [t('petition.column.owner'), view.units[unit]],
              [t('fields.demands'), demands.map((each) => numberOf(state.demands, each)).join(t('petition.separator'))],
              [t('petition.case.openedOn'), <DayText key="from" day={openedOn} />],
              [t('petition.case.endedOn'), endedOn && <DayText day={endedOn} />],
              [t('petition.case.keeper'), keeper && view.people[keeper]],
            ]}
          />
        ))}
      </ul>
    </Panel>
  );
}
