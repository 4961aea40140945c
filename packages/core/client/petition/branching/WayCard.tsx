import { DeleteOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Button, Input } from 'antd';
import { useId } from 'react';
import { CountsFields } from './CountsFields.js';
import { TypedLimit } from './TypedLimit.js';
import type { WayDraft } from './wayDraft.js';

interface Props {
  readonly n: number;
  readonly way: WayDraft;
  onChange(way: WayDraft): void;
  onRemove(): void;
}

/** What one cannot do without, and what helps beside. */
const NEEDED = { organ: 200, procedure: 300, basis: 500 } as const;
const MORE = { howTo: 2000, bring: 1000, remedy: 1000, note: 1000 } as const;
type Words = keyof typeof NEEDED | keyof typeof MORE;

/** One lawful way: where, which procedure, on what basis, counted from which day until when. */
export function WayCard({ n, way, onChange, onRemove }: Props) {
  const t = useText('core');
  const words = (field: Words, max: number, long: boolean) => (
    <Words
      key={field}
      label={t(`petition.ways.${field}`)}
      value={way[field]}
      max={max}
      long={long}
      onChange={(text) => onChange({ ...way, [field]: text || undefined })}
    />
  );
  return (
    <fieldset className="lx-group pe-way">
      <legend>
        {t('petition.ways.way', { n })} {way.line && way.procedure}
      </legend>
      <Button
        type="text"
        className="pe-way-remove"
        icon={<DeleteOutlined />}
        aria-label={t('ui:form.removeRow', { row: n })}
        title={t('ui:form.removeRow', { row: n })}
        onClick={onRemove}
      />
      {Object.entries(NEEDED).map(([field, max]) => words(field as Words, max, false))}
      {!way.line && <TypedLimit counts={way.counts} onChange={(counts) => onChange({ ...way, counts })} />}
      <CountsFields
        counts={way.counts}
        readBack={way.readBack}
        onChange={(counts, readBack) => onChange({ ...way, counts, readBack })}
      />
      <details>
        <summary>{t('petition.ways.more')}</summary>
        {Object.entries(MORE).map(([field, max]) => words(field as Words, max, true))}
      </details>
    </fieldset>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly max: number;
  readonly long: boolean;
  onChange(text: string): void;
}

function Words({ label, value, max, long, onChange }: WordsProps) {
  const id = useId();
  return (
    <div className="pe-labelled">
      <label htmlFor={id}>
        {!long && (
          <span className="lx-bad" aria-hidden>
            *{' '}
          </span>
        )}
        {label}
      </label>
      {long ? (
        <Input.TextArea
          id={id}
          value={value}
          maxLength={max}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={(e) => onChange(e.target.value)}
        />
      ) : (
        <Input id={id} value={value} maxLength={max} onChange={(e) => onChange(e.target.value)} autoComplete="off" />
      )}
    </div>
  );
}
