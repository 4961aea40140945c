import type { petitionActions } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Input, Radio } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { type RedactionLine, redactionLines } from './redactionLines.js';

type Answer = petitionActions.RedactedText;

/** Everything that the case says, and beside it what becomes of each: nothing is answered for by default. */
export function RedactionWidget({ id, value = [], onChange }: WidgetProps<readonly Answer[]>) {
  const t = useText('core');
  const lines = redactionLines(useCase());
  const set = (answer: Answer) => onChange?.([...value.filter(({ record }) => record !== answer.record), answer]);
  const left = lines.filter(({ record }) => !value.some((each) => each.record === record)).length;
  return (
    <>
      <p className="lx-quiet">{t('petition.redaction.left', { n: left })}</p>
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
              answer={value.find((each) => each.record === line.record)}
              onChange={set}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly line: RedactionLine;
  readonly answer: Answer | undefined;
  onChange(answer: Answer): void;
}

const WAYS = ['rewrite', 'keep', 'destroy'] as const;

function Row({ line: { record, type, words, isCore }, answer, onChange }: RowProps) {
  const t = useText('core');
  const { labels } = useCase().view;
  const label = t(labels[type] ?? `entries.${type}`);
  const nameOf = (field: string) => (isCore ? t(`fields.${field}`) : '');
  // Whoever rewrites begins with what stands there.
  const choose = (how: Answer['how']) => onChange({ record, how, ...(how === 'rewrite' && { words }) });
  return (
    <tr>
      <td>
        <p className="lx-quiet">{label}</p>
        {Object.entries(words).map(([field, text]) => (
          <p key={field} className="pe-prose">
            {isCore && <span className="lx-quiet">{t('petition.redaction.field', { field: nameOf(field) })}</span>}
            {text}
          </p>
        ))}
      </td>
      <td>
        <Radio.Group
          aria-label={label}
          value={answer?.how}
          onChange={(e) => choose(e.target.value)}
          options={WAYS.map((how) => ({ value: how, label: t(`petition.redaction.${how}`) }))}
        />
        {answer?.how === 'rewrite' &&
          Object.keys(words).map((field) => (
            <Input.TextArea
              key={field}
              value={answer.words?.[field] ?? ''}
              autoSize={{ minRows: 1, maxRows: 12 }}
              placeholder={nameOf(field)}
              aria-label={`${label} ${nameOf(field)}`}
              onChange={(e) => onChange({ ...answer, words: { ...answer.words, [field]: e.target.value } })}
            />
          ))}
      </td>
    </tr>
  );
}
