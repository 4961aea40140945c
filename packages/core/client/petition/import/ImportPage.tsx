import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { previewImport, startImport } from '@lianxin/core/common';
import { Failed, Loading, PageHeader, useErrorText, useText } from '@lianxin/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ImportChoices } from './ImportChoices.js';
import { ImportColumns } from './ImportColumns.js';
import { ImportResult } from './ImportResult.js';
import { type ImportChoice, importInput } from './importForm.js';
import { RejectedRows } from './RejectedRows.js';

const START: ImportChoice = { channel: 'online', as: 'past', map: {} };

/** Taking over messages from a spreadsheet: choose, look, import. */
export function ImportPage() {
  const t = useText('core');
  const explain = useErrorText();
  const [choice, setChoice] = useState(START);
  const [job, setJob] = useState<string>();
  const start = useMutationOf(startImport);
  const input = importInput(choice);
  const preview = useQueryOf(previewImport, input ?? NOTHING, { enabled: input !== undefined && !job, keep: true });

  const next = () => {
    setJob(undefined);
    setChoice(START);
  };
  if (job) return <ImportResult job={job} onNext={next} />;
  const shown = input && preview.data;
  const ready = shown ? shown.read - shown.rejected.length : 0;
  return (
    <>
      <PageHeader title={t('petition.import.title')} help={t('petition.import.help')} />
      <ImportChoices choice={choice} sheets={shown?.sheets ?? []} sheet={shown?.sheet} onChange={setChoice} />
      {input && preview.error && <Failed error={preview.error} retry={() => void preview.refetch()} />}
      {input && !preview.error && !shown && <Loading />}
      {shown && !preview.error && (
        <>
          <ImportColumns preview={shown} choice={choice} onChange={setChoice} />
          <RejectedRows rows={shown.rejected} />
          {start.error && <Alert type="error" showIcon title={explain(start.error)} className="pe-banner" />}
          <div className="pe-bar">
            <Button
              type="primary"
              disabled={ready === 0 || preview.isPlaceholderData}
              loading={start.isPending}
              onClick={() => start.mutate(input, { onSuccess: (answer) => setJob(answer.job) })}
            >
              {t('petition.import.start', { count: ready })}
            </Button>
            <span className="lx-quiet">{t('petition.import.read', { count: shown.read })}</span>
          </div>
        </>
      )}
    </>
  );
}

/** Stands in for the question while there is none to ask. */
const NOTHING = { file: '', channel: 'online', as: 'past' } as const;
