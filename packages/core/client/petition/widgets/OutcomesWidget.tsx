import { OUTCOMES, type Outcome } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Checkbox, Select } from 'antd';
import { ContributionLines } from '../case/AssistanceLines.js';
import { useCase } from '../case/CaseContext.js';
import { ThingText } from '../case/ThingText.js';
import { thingOf } from '../case/thingOf.js';

interface Line {
  readonly demand: string;
  readonly outcome?: Outcome | undefined;
}

/** The demands an opinion can answer, side by side with what it says of each. */
export function OutcomesWidget({ id, value = [], onChange, field }: WidgetProps<readonly Line[]>) {
  const t = useText('core');
  const open = useCase();
  const among = (field.meta.among as readonly string[] | undefined) ?? [];
  const set = (demand: string, line: Line | undefined) =>
    onChange?.(
      among.flatMap((each) => (each === demand ? (line ?? []) : (value.find((l) => l.demand === each) ?? []))),
    );
  return (
    <table className="pe-outcomes" {...(id && { id })}>
      <tbody>
        {among.map((demand) => {
          const line = value.find((each) => each.demand === demand);
          const thing = thingOf(open, demand)!;
          return (
            <tr key={demand}>
              <td>
                {among.length === 1 ? (
                  <ThingText thing={thing} />
                ) : (
                  <Checkbox
                    checked={line !== undefined}
                    onChange={(e) => set(demand, e.target.checked ? { demand } : undefined)}
                  >
                    <ThingText thing={thing} />
                  </Checkbox>
                )}
                <ContributionLines demands={[demand]} />
              </td>
              <td>
                <Select
                  value={line?.outcome ?? null}
                  onChange={(outcome) => set(demand, { demand, outcome: outcome ?? undefined })}
                  placeholder={t('petition.widget.chooseOutcome')}
                  aria-label={`${t('fields.outcome')} ${thing.kind === 'demand' ? thing.n : ''}`}
                  options={OUTCOMES.map((each) => ({ value: each, label: t(`codes.outcome.${each}`) }))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
