import type { WidgetProps } from '@lianxin/ui';
import { UnitSelect, UnitsSelect } from './UnitSelect.js';

const notIn = ({ meta }: WidgetProps['field']) => (meta.not as readonly string[] | undefined) ?? [];

/** One unit; `meta({ not })` keeps some out of reach. */
export function UnitWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  return (
    <UnitSelect
      id={id}
      value={value}
      onChange={onChange}
      label={label}
      not={notIn(field)}
      clearable={!field.required}
    />
  );
}

/** Several units. */
export function UnitsWidget({ id, value, onChange, field, label }: WidgetProps<string[]>) {
  return (
    <UnitsSelect
      id={id}
      value={value}
      onChange={(units) => onChange?.(units && [...units])}
      label={label}
      not={notIn(field)}
    />
  );
}
