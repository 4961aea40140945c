import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { type CalendarYearRow, calendarPreview, MOVES, type Move, previewCalendarYear } from '@lianxin/core/common';
import { Answered, errorText, useErrorText, useText } from '@lianxin/ui';
import { Alert, Button, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { Facts } from '../petition/case/Facts.js';
import { Panel } from '../petition/case/Panel.js';
import { ChangedDays } from './ChangedDays.js';
import { DecideYear } from './DecideYear.js';
import { PreviewRows } from './PreviewRows.js';

const EVERY_MS = 500;

/** What a draft would move, counted on demand, and the decision about it. */
export function DraftPanel({ draft }: { draft: CalendarYearRow }) {
  const t = useText('core');
  const explain = useErrorText();
  const id = draft.id!;
  const [move, setMove] = useState<Move>('later');
  const [running, setRunning] = useState(false);
  const start = useMutationOf(previewCalendarYear);
  const query = useQueryOf(calendarPreview, { id }, { every: running ? EVERY_MS : 0 });
  const state = query.data?.state;
  if (running !== (state === 'running')) setRunning(state === 'running');
  return (
    <Panel title={t('calendar.draft', { year: draft.year })} extra={<DecideYear draft={draft} />}>
      <p className="lx-quiet">{t('calendar.draftHelp')}</p>
      <Button loading={start.isPending || state === 'running'} onClick={() => start.mutate({ id })}>
        {t(state === 'done' ? 'calendar.previewAgain' : 'calendar.preview')}
      </Button>
      {start.error && <Alert type="error" showIcon title={explain(start.error)} className="pe-banner" />}
      <Answered query={query}>
        {({ state, clocks, total, days, unlisted, error, confirmed, ...counts }) =>
          state !== 'none' && (
            <div aria-live="polite">
              <Progress
                percent={state === 'done' ? 100 : Math.floor((clocks / Math.max(total, 1)) * 100)}
                status={state === 'failed' ? 'exception' : state === 'done' ? 'success' : 'active'}
                aria-label={t('calendar.preview')}
              />
              {error && <Alert type="error" showIcon title={errorText(t, error)} />}
              <Facts
                items={[
                  [t('calendar.clocks'), `${clocks} / ${total}`],
                  ...MOVES.map((each): [string, number] => [t(`calendar.move.${each}`), counts[each]]),
                  [t('calendar.confirmed'), confirmed],
                ]}
              />
              <ChangedDays days={days} />
              {state === 'done' && (
                <>
                  <Segmented
                    value={move}
                    onChange={setMove}
                    options={MOVES.map((value) => ({
                      value,
                      label: `${t(`calendar.move.${value}`)} ${counts[value]}`,
                    }))}
                  />
                  <PreviewRows id={id} move={move} days={days} />
                  {unlisted > 0 && <p className="lx-quiet">{t('calendar.unlisted', { count: unlisted })}</p>}
                </>
              )}
            </div>
          )
        }
      </Answered>
    </Panel>
  );
}
