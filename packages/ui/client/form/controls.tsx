import { codeKey, type Field } from '@lianxin/ui/common';
import { Checkbox, DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useText } from '../i18n/useText.js';
import { PluginWidget } from '../plugin/PluginWidget.js';
import { useToday } from '../state/Today.js';
import type { Widget, WidgetProps, Widgets } from './WidgetsProvider.js';

const FEW = 4;

function Line({ id, value, onChange, field }: WidgetProps<string>) {
  const max = field.type === 'text' ? field.maxLength : undefined;
  return (
    <Input id={id} value={value} maxLength={max} onChange={(e) => onChange?.(e.target.value)} autoComplete="off" />
  );
}

function Lines({ id, value, onChange, field }: WidgetProps<string>) {
  const max = field.type === 'text' ? field.maxLength : undefined;
  return (
    <Input.TextArea
      id={id}
      value={value}
      onChange={(e) => onChange?.(e.target.value)}
      autoSize={{ minRows: Number(field.meta.rows ?? 3), maxRows: 24 }}
      {...(max !== undefined && { maxLength: max, showCount: true })}
    />
  );
}

function Password({ id, value, onChange, field }: WidgetProps<string>) {
  const autoComplete = field.meta.autocomplete === 'new' ? 'new-password' : 'current-password';
  return (
    <Input.Password id={id} value={value} onChange={(e) => onChange?.(e.target.value)} autoComplete={autoComplete} />
  );
}

/** Bounds are not enforced while typing: a number that jumps to another one is worse than a sentence. */
function Numeral({ id, value, onChange, field }: WidgetProps<number>) {
  return (
    <InputNumber
      id={id}
      value={value ?? null}
      onChange={(next) => onChange?.(next ?? undefined)}
      {...(field.type === 'int' && { precision: 0 })}
      controls={false}
      style={{ width: '100%' }}
    />
  );
}

function Flag({ id, value, onChange, label }: WidgetProps<boolean>) {
  return (
    <Checkbox id={id} checked={value ?? false} onChange={(e) => onChange?.(e.target.checked)}>
      {label}
    </Checkbox>
  );
}

/** `meta({ until: 'today' })` keeps days to come out of reach. */
function DayInput({ id, value, onChange, field }: WidgetProps<string>) {
  const today = useToday();
  const last = field.meta.until === 'today' ? today : undefined;
  return (
    <DatePicker
      id={id}
      value={value ? dayjs(value) : null}
      onChange={(next) => onChange?.(next ? next.format('YYYY-MM-DD') : undefined)}
      {...(last && { disabledDate: (each) => each.format('YYYY-MM-DD') > last })}
      placeholder="YYYY-MM-DD"
      style={{ width: '100%' }}
    />
  );
}

function useOptions(field: Field) {
  const t = useText();
  if (field.type !== 'choice' && field.type !== 'choices') return [];
  const { options, codes } = field;
  return options.map((value) => ({ value, label: t(codeKey(codes, value)) }));
}

function Choice({ id, value, onChange, field, label }: WidgetProps<string | number>) {
  const options = useOptions(field);
  if (field.required && options.length <= FEW) {
    return (
      <Radio.Group
        id={id}
        value={value}
        onChange={(e) => onChange?.(e.target.value)}
        options={options}
        aria-label={label}
      />
    );
  }
  return (
    <Select
      id={id}
      value={value}
      onChange={(next) => onChange?.(next)}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={!field.required}
      aria-label={label}
    />
  );
}

function Choices({ id, value = [], onChange, field, label }: WidgetProps<(string | number)[]>) {
  const options = useOptions(field);
  if (options.length <= 2 * FEW) {
    return (
      <fieldset id={id} aria-label={label} className="lx-choices">
        <Checkbox.Group value={value} onChange={(next) => onChange?.(next)} options={options} />
      </fieldset>
    );
  }
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      onChange={(next) => onChange?.(next)}
      options={options}
      aria-label={label}
    />
  );
}

const BY_TYPE: Readonly<Record<Field['type'], Widget>> = {
  text: Line,
  int: Numeral,
  number: Numeral,
  flag: Flag,
  day: DayInput,
  choice: Choice,
  choices: Choices,
  list: Line,
  group: Line,
  id: Line,
  other: Line,
};

const BY_NAME: Widgets = { textarea: Lines, password: Password, day: DayInput };

/** The control for a field: the one its `widget` names (`<plugin>.<name>` for a plugin's own), or that of its type. */
export function controlOf(field: Field, widgets: Widgets): Widget {
  const { widget = '' } = field;
  const named = widgets[widget] ?? BY_NAME[widget];
  if (!named && widget.includes('.')) return PluginControl;
  return named ?? BY_TYPE[field.type];
}

const PluginControl: Widget = (props: WidgetProps) => <PluginWidget {...props} name={props.field.widget ?? ''} />;
