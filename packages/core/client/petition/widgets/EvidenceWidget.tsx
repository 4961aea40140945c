import { useText, type WidgetProps } from '@lianxin/ui';
import { Checkbox } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { ThingText } from '../case/ThingText.js';
import { thingOf } from '../case/thingOf.js';

/** The pieces of evidence that an opinion rests on. */
export function EvidenceWidget({ id, value = [], onChange, label }: WidgetProps<string[]>) {
  const t = useText('core');
  const open = useCase();
  const all = [...open.state.evidence.keys()];
  if (all.length === 0) return <span className="lx-quiet">{t('petition.widget.noEvidence')}</span>;
  return (
    <fieldset {...(id && { id })} aria-label={label} className="lx-choices pe-vertical">
      <Checkbox.Group
        value={value}
        onChange={(next) => onChange?.(next.length > 0 ? next : undefined)}
        options={all.map((each) => ({ value: each, label: <ThingText thing={thingOf(open, each)!} /> }))}
      />
    </fieldset>
  );
}
