import { useQueryOf } from '@lianxin/api/client';
import { importProgress } from '@lianxin/core/common';
import { Answered, errorText, PageHeader, useText } from '@lianxin/ui';
import { Alert, Button, Progress, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Facts } from '../case/Facts.js';
import { RejectedRows } from './RejectedRows.js';

const EVERY_MS = 1000;

/** How far an import is, and what came of it. The import goes on when the page is left. */
export function ImportResult({ job, onNext }: { job: string; onNext(): void }) {
  const t = useText('core');
  const [over, setOver] = useState(false);
  const query = useQueryOf(importProgress, { job }, { every: over ? 0 : EVERY_MS });
  if (query.data && query.data.state !== 'running' && !over) setOver(true);
  return (
    <>
      <PageHeader title={t('petition.import.title')} />
      <Answered query={query}>
        {({ state, read, imported, unchanged, total, rejected, error }) => (
          <>
            <section className="lx-panel pe-section" aria-live="polite">
              <h2>{t(`petition.import.state.${state}`)}</h2>
              <Progress
                percent={state === 'done' ? 100 : Math.floor((read / Math.max(total ?? read, 1)) * 100)}
                status={state === 'failed' ? 'exception' : state === 'done' ? 'success' : 'active'}
                aria-label={t(`petition.import.state.${state}`)}
              />
              {error && <Alert type="error" showIcon title={errorText(t, error)} />}
              <Facts
                items={[
                  [t('petition.import.readRows'), `${read}${total === undefined ? '' : ` / ${total}`}`],
                  [t('petition.import.imported'), imported],
                  [t('petition.import.unchanged'), unchanged],
                  [t('petition.import.rejectedRows'), rejected.length],
                ]}
              />
            </section>
            <RejectedRows rows={rejected} />
            {state !== 'running' && (
              <Space>
                <Button type="primary" onClick={onNext}>
                  {t('petition.import.next')}
                </Button>
                <Link to="/find">{t('petition.import.find')}</Link>
              </Space>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
