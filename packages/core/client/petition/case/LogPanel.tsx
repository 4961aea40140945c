import { useText } from '@lianxin/ui';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useCase } from './CaseContext.js';
import { demandLines } from './demandLines.js';
import { LogItem } from './LogItem.js';
import { type LogFilter, logLines, passes } from './logLines.js';
import { Panel } from './Panel.js';

/** Everything that happened, newest first; what was corrected stays readable. */
export function LogPanel() {
  const t = useText('core');
  const open = useCase();
  const [filter, setFilter] = useState<LogFilter>('all');
  const lines = useMemo(() => logLines(open), [open]);
  const demands = demandLines(open);
  const shown = lines.filter((line) => passes(line, filter));
  return (
    <Panel
      title={t('petition.case.log')}
      count={lines.length}
      extra={
        <Select
          size="small"
          value={typeof filter === 'string' ? filter : filter.demand}
          onChange={(value) => setFilter(value === 'all' || value === 'steps' ? value : { demand: value })}
          aria-label={t('petition.log.filter')}
          popupMatchSelectWidth={false}
          options={[
            { value: 'all', label: t('petition.log.all') },
            { value: 'steps', label: t('petition.log.steps') },
            ...demands.map(({ demand, n }) => ({ value: demand.id, label: t('petition.thing.demand', { n }) })),
          ]}
        />
      }
    >
      <ol className="pe-log" reversed>
        {shown.map((line) => (
          <LogItem key={line.seq} line={line} />
        ))}
      </ol>
      {shown.length === 0 && <p className="lx-quiet">{t('petition.log.empty')}</p>}
    </Panel>
  );
}
