import { useText, type WidgetProps } from '@lianxin/ui';
import { Button, Checkbox, Radio, Select, Space } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { ThingText } from '../case/ThingText.js';
import { type Thing, thingOf } from '../case/thingOf.js';

/** The ids that `meta({ among })` allows, or all of a kind. */
function useOptions(field: WidgetProps['field'], kind: 'demands' | 'parties') {
  const open = useCase();
  const among = field.meta.among as readonly string[] | undefined;
  const all = [...open.state[kind].keys()];
  return (among ?? all).map((value) => {
    const thing = thingOf(open, value);
    return { value, label: thing ? <ThingText thing={thing} /> : value, words: wordsOf(thing) };
  });
}

/** What one types to find it among many. */
const wordsOf = (thing: Thing | undefined): string => (thing && 'words' in thing ? (thing.words ?? '') : '');

/** More than can be taken in at a glance: found by typing. */
const MANY = 12;

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

type Option = ReturnType<typeof useOptions>[number];

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
  if (options.length > MANY)
    return (
      <Select<string, Option>
        {...(id && { id })}
        showSearch={{ optionFilterProp: 'words' }}
        allowClear
        value={value ?? null}
        onChange={(next) => onChange?.(next ?? undefined)}
        options={options}
        aria-label={label}
      />
    );
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
  const change = (next: string[]) => onChange?.(next.length > 0 ? next : undefined);
  if (options.length === 0) return <span className="lx-quiet">{t(none)}</span>;
  if (options.length > MANY)
    return (
      <>
        <Select<string[], Option>
          {...(id && { id })}
          mode="multiple"
          showSearch={{ optionFilterProp: 'words' }}
          allowClear
          maxTagCount={MANY}
          value={value}
          onChange={change}
          options={options}
          aria-label={label}
          placeholder={t('petition.widget.findPerson')}
        />
        <Space className="pe-several">
          <Button size="small" onClick={() => change(options.map((o) => o.value))}>
            {t('petition.widget.all', { count: options.length })}
          </Button>
          <span className="lx-quiet">{t('petition.widget.chosen', { count: value.length })}</span>
        </Space>
      </>
    );
  return (
    <fieldset {...(id && { id })} aria-label={label} className="lx-choices pe-vertical">
      <Checkbox.Group value={value} onChange={change} options={options} />
    </fieldset>
  );
}
