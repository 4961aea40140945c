import { ClockCircleOutlined, ExclamationCircleFilled, PauseCircleOutlined } from '@ant-design/icons';
import { type Day, daysBetween } from '@lianxin/base';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.js';
import { DayText } from './DayText.js';
import { useToday } from './Today.js';

/** From here on a last day is near. */
const NEAR = 3;

export interface DueTextProps {
  readonly due: Day | undefined;
  /** It stands: nothing falls due until it runs again. */
  readonly standing?: boolean;
  /** The last day may still move, because the calendar it is counted on is not published yet. */
  readonly provisional?: boolean;
}

/** A last day and how far it is, in words and a sign, never in colour alone. */
export function DueText({ due, standing = false, provisional = false }: DueTextProps) {
  const t = useText('ui');
  const today = useToday();
  if (standing) return <Due tone="quiet" sign={<PauseCircleOutlined />} text={t('due.standing')} />;
  if (due === undefined) return <Due tone="quiet" text={t('due.none')} />;
  const left = daysBetween(today, due);
  const day = <DayText day={due} />;
  if (left < 0)
    return <Due tone="bad" sign={<ExclamationCircleFilled />} text={t('due.overdue', { days: -left })} day={day} />;
  const text = left === 0 ? t('due.today') : t('due.left', { days: left });
  if (left <= NEAR) return <Due tone="warn" sign={<ClockCircleOutlined />} text={text} day={day} />;
  const mark = provisional && <abbr title={t('due.provisionalHelp')}>{t('due.provisional')}</abbr>;
  return <Due tone="plain" sign={mark} text={text} day={day} />;
}

function Due({ tone, sign, text, day }: { tone: string; sign?: ReactNode; text: string; day?: ReactNode }) {
  return (
    <span className={`lx-due lx-${tone}`}>
      <span className="lx-due-sign">{sign}</span>
      {day}
      <span>{text}</span>
    </span>
  );
}
