import { useQueryOf } from '@lianxin/api/client';
import { type CalendarYearRow, calendarYears } from '@lianxin/core/common';
import { Answered, PageHeader, useText, useToday } from '@lianxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../useMe.js';
import { DraftPanel } from './DraftPanel.js';
import { ImportYear } from './ImportYear.js';
import { MovesPanel } from './MovesPanel.js';
import { YearSheet } from './YearSheet.js';
import { YearsPanel } from './YearsPanel.js';

const nameOf = ({ id, year }: CalendarYearRow): string => id ?? String(year);

/** The days the county counts by, how they became so, and what a change of them moves. */
export function CalendarPage() {
  const t = useText('core');
  const today = useToday();
  const { permissions } = useMe();
  const years = useQueryOf(calendarYears, null, { every: 5000 });
  const [shown, setShown] = useState<string>();
  const [importing, setImporting] = useState(false);
  const mayImport = permissions.includes('core.importCalendar');
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        help={t('calendar.help')}
        actions={
          mayImport && (
            <Button type="primary" onClick={() => setImporting(true)}>
              {t('calendar.import.open')}
            </Button>
          )
        }
      />
      <Answered query={years}>
        {(rows) => {
          const chosen =
            rows.find((row) => nameOf(row) === shown) ??
            rows.find(({ state }) => state === 'draft') ??
            rows.find(({ year, inForce }) => inForce && year === Number(today.slice(0, 4)));
          return (
            <div className="pe-calendar">
              <YearsPanel rows={rows} chosen={chosen} onChoose={(row) => setShown(nameOf(row))} />
              {chosen?.state === 'draft' && mayImport && <DraftPanel key={chosen.id} draft={chosen} />}
              {(chosen?.state === 'approved' || chosen?.state === 'superseded') && <MovesPanel change={chosen} />}
              {chosen && <YearSheet row={chosen} />}
            </div>
          );
        }}
      </Answered>
      {importing && (
        <ImportYear
          onClose={() => setImporting(false)}
          onImported={(id) => {
            setImporting(false);
            setShown(id);
          }}
        />
      )}
    </>
  );
}
