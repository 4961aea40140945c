import { useApi, useMutationOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';
import { useErrorText, useLanguage, useText } from '@lianxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { AuditQuestion } from './AuditLog.js';
import { DayHead } from './DayHead.js';

/** What an auditor does with the log: takes it out, proves it, signs for a day. */
export function AuditTools({ question }: { question: AuditQuestion }) {
  const t = useText();
  const api = useApi();
  const [lang] = useLanguage();
  const { message, modal, notification } = App.useApp();
  const errorText = useErrorText();
  const out = useMutationOf(directory.exportAudit);
  const [progress, setProgress] = useState<string>();
  const [head, setHead] = useState(false);

  const takeOut = async () => {
    try {
      const { csv, lines, more } = await out.mutateAsync({ ...question, lang });
      const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
      Object.assign(document.createElement('a'), { href: url, download: `${t('audit.title')}.csv` }).click();
      URL.revokeObjectURL(url);
      void message.info(t(more ? 'audit.exportedSome' : 'audit.exported', { lines }));
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  /** One part after the other, so that one sees how far it has come. */
  const verify = async () => {
    try {
      const checks = await api.call(directory.checks, null);
      const found: { check: string; checked: number; problems: readonly string[] }[] = [];
      for (const check of checks) {
        setProgress(t('audit.verifying', { done: found.length, all: checks.length }));
        found.push({ check, ...(await api.call(directory.runCheck, { check, lang })) });
      }
      modal.info({
        title: t('audit.verify'),
        width: 560,
        content: (
          <ul>
            {found.map(({ check, checked, problems }) => (
              <li key={check}>
                {t([`core:checks.${check}`, `${check.split('.')[0]}:checks.${check}`])}:{' '}
                {t(problems.length ? 'audit.unsound' : 'audit.sound', { checked, problems: problems.length })}
                {problems.length > 0 && (
                  <ul>
                    {problems.map((problem) => (
                      <li key={problem}>{problem}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        ),
      });
    } catch (error) {
      notification.error({ title: errorText(error) });
    } finally {
      setProgress(undefined);
    }
  };

  return (
    <>
      <Button onClick={() => void takeOut()} loading={out.isPending}>
        {t('audit.export')}
      </Button>
      <Button onClick={() => void verify()} loading={progress !== undefined}>
        {progress ?? t('audit.verify')}
      </Button>
      <Button onClick={() => setHead(true)}>{t('audit.head')}</Button>
      {head && <DayHead onClose={() => setHead(false)} />}
    </>
  );
}
