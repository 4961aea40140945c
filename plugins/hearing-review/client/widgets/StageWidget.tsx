import { useSetting, type WidgetProps } from '@lianxin/sdk/client';
import { Select } from 'antd';

/** A step of the county's own list of steps, without those that are done. */
export function StageWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  const stages = useSetting<readonly Stage[]>('hearing-review.stages') ?? [];
  const done = (field.meta.not ?? []) as readonly string[];
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(stage) => onChange?.(stage)}
      options={stages
        .filter(({ code }) => !done.includes(code))
        .map(({ code, label: text }) => ({ value: code, label: text }))}
      aria-label={label}
    />
  );
}

interface Stage {
  readonly code: string;
  readonly label: string;
}

/** What the county calls a step. */
export function StageName({ code }: { code: string }) {
  return (
    (useSetting<readonly Stage[]>('hearing-review.stages') ?? []).find((stage) => stage.code === code)?.label ?? code
  );
}
