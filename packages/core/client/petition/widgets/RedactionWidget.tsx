import type { petitionActions } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Button, Input } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { type ToldLine, toldLines } from './toldLines.js';

type Line = petitionActions.RedactedText;

/** Everything people told, and beside it what shall stand in its place. */
export function RedactionWidget({ id, value = [], onChange }: WidgetProps<readonly Line[]>) {
  const t = useText('core');
  const lines = toldLines(useCase());
  const set = (record: string, change: Partial<Line>) => {
    const line = { record, text: '', ...value.find((each) => each.record === record), ...change };
    onChange?.([...value.filter((each) => each.record !== record), line]);
  };
  return (
    <table className="pe-redaction" {...(id && { id })}>
      <thead>
        <tr>
          <th>{t('petition.redaction.original')}</th>
          <th>{t('petition.redaction.copy')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.record}
            line={line}
            value={value.find((each) => each.record === line.record)}
            onChange={(change) => set(line.record, change)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly line: ToldLine;
  readonly value: Line | undefined;
  onChange(change: Partial<Line>): void;
}

function Row({ line, value, onChange }: RowProps) {
  const t = useText('core');
  const { subject, text } = line;
  const label = t(line.label, line.params);
  const copy = () => onChange({ text: text ?? '', ...(subject && { subject }) });
  return (
    <tr>
      <td>
        <p className="lx-quiet">{label}</p>
        {subject && <p>{subject}</p>}
        {text && <p className="pe-prose">{text}</p>}
      </td>
      <td>
        <Button type="link" size="small" onClick={copy}>
          {t('petition.redaction.begin')}
        </Button>
        {subject && (
          <Input
            value={value?.subject ?? ''}
            maxLength={300}
            aria-label={t('fields.subject')}
            onChange={(e) => onChange({ subject: e.target.value })}
          />
        )}
        <Input.TextArea
          value={value?.text ?? ''}
          autoSize={{ minRows: 2, maxRows: 12 }}
          aria-label={label}
          onChange={(e) => onChange({ text: e.target.value })}
        />
      </td>
    </tr>
  );
}
