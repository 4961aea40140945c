import { useQueryOf } from '@lianxin/api/client';
import { type AnsweredCount, sectorPacks } from '@lianxin/core/common';
import { useLanguage, useText, useToday } from '@lianxin/ui';
import { Button, Checkbox, Space } from 'antd';
import { useState } from 'react';
import { DayInput } from '../widgets/DayInput.js';
import { DeadlinePreview } from './DeadlinePreview.js';

interface Props {
  readonly counts: readonly AnsweredCount[];
  readonly readBack: boolean;
  onChange(counts: AnsweredCount[], readBack: boolean): void;
}

/** The questions that decide about the last day, and the day that comes of the answers. */
export function CountsFields({ counts, readBack, onChange }: Props) {
  const t = useText('core');
  const question = useQuestion();
  const answered = counts.some(({ days }) => days.length > 0);
  return (
    <>
      {counts.map((count, i) => (
        <EventDays
          // biome-ignore lint/suspicious/noArrayIndexKey: a limit is its place in the way
          key={i}
          question={question(count)}
          days={count.days}
          // A day that is changed has not been read back yet.
          onChange={(days) => onChange(counts.with(i, { ...count, days }), false)}
        />
      ))}
      <DeadlinePreview counts={counts} />
      {answered && (
        <Checkbox checked={readBack} onChange={(e) => onChange([...counts], e.target.checked)}>
          {t('petition.ways.readBack')}
        </Checkbox>
      )}
    </>
  );
}

/** What the clerk asks: as the pack words it, else the event by its name. */
function useQuestion() {
  const t = useText('core');
  const [language] = useLanguage();
  const packs = useQueryOf(sectorPacks, null).data ?? [];
  return ({ event, name }: AnsweredCount): string =>
    packs.map((pack) => pack.events[event]?.ask[language]).find((ask) => ask) ?? t('petition.ways.when', { name });
}

interface EventProps {
  readonly question: string;
  readonly days: readonly string[];
  onChange(days: string[]): void;
}

function EventDays({ question, days: [first, second], onChange }: EventProps) {
  const t = useText('core');
  const today = useToday();
  const [doubted, setDoubted] = useState(second !== undefined);
  const set = (a: string | undefined, b: string | undefined) => onChange([a, b].filter((day) => day !== undefined));
  return (
    <div className="pe-labelled">
      <span>{question}</span>
      <Space wrap>
        <DayInput
          value={first}
          until={today}
          label={t('petition.ways.unknownDay')}
          onChange={(day) => set(day, second)}
        />
        {doubted ? (
          <DayInput value={second} until={today} label={t('petition.ways.orDay')} onChange={(day) => set(first, day)} />
        ) : (
          <Button type="link" size="small" disabled={!first} onClick={() => setDoubted(true)}>
            {t('petition.ways.orDay')}
          </Button>
        )}
      </Space>
    </div>
  );
}
