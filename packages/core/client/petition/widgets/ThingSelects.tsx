import { useText, type WidgetProps } from '@lianxin/ui';
import { Checkbox, Radio } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { ThingText } from '../case/ThingText.js';
import { thingOf } from '../case/thingOf.js';

/** The ids that `meta({ among })` allows, or all of a kind. */
function useOptions(field: WidgetProps['field'], kind: 'demands' | 'parties') {
  const open = useCase();
  const among = field.meta.among as readonly string[] | undefined;
  const all = [...open.state[kind].keys()];
  return (among ?? all).map((value) => {
    const thing = thingOf(open, value);
    return { value, label: thing ? <ThingText thing={thing} /> : value };
  });
}

/** One person of the case. */
export function PartyWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  return (
    <One
      id={id}
      value={value}
      onChange={onChange}
      label={label}
      options={useOptions(field, 'parties')}
      none="petition.widget.noParty"
    />
  );
}

/** One demand of the case. */
export function DemandWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  return (
    <One
      id={id}
      value={value}
      onChange={onChange}
      label={label}
      options={useOptions(field, 'demands')}
      none="petition.widget.noDemand"
    />
  );
}

interface OneProps extends Omit<WidgetProps<string>, 'field' | 'id' | 'value' | 'onChange'> {
  readonly id: string | undefined;
  readonly value: string | undefined;
  readonly onChange: ((value: string | undefined) => void) | undefined;
  readonly options: ReturnType<typeof useOptions>;
  readonly none: string;
}

function One({ id, value, onChange, label, options, none }: OneProps) {
  const t = useText('core');
  if (options.length === 0) return <span className="lx-quiet">{t(none)}</span>;
  return (
    <Radio.Group
      {...(id && { id })}
      vertical
      value={value}
      onChange={(e) => onChange?.(e.target.value)}
      options={options}
      aria-label={label}
    />
  );
}

/** Several demands of the case. */
export function DemandsWidget(props: WidgetProps<string[]>) {
  return <Several {...props} options={useOptions(props.field, 'demands')} none="petition.widget.noDemand" />;
}

/** Several people of the case. */
export function PartiesWidget(props: WidgetProps<string[]>) {
  return <Several {...props} options={useOptions(props.field, 'parties')} none="petition.widget.noParty" />;
}

interface SeveralProps extends WidgetProps<string[]> {
  readonly options: ReturnType<typeof useOptions>;
  readonly none: string;
}

function Several({ id, value = [], onChange, label, options, none }: SeveralProps) {
  const t = useText('core');
  if (options.length === 0) return <span className="lx-quiet">{t(none)}</span>;
  return (
    <fieldset {...(id && { id })} aria-label={label} className="lx-choices pe-vertical">
      <Checkbox.Group
        value={value}
        onChange={(next) => onChange?.(next.length > 0 ? next : undefined)}
        options={options}
      />
    </fieldset>
  );
}
