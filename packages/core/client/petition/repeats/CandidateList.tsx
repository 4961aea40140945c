import type { CaseRow, RepeatCandidate } from '@lianxin/core/common';
import { DayText, StatusTag, useText } from '@lianxin/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { caseUrl } from '../caseUrl.js';

interface Props {
  readonly candidates: readonly RepeatCandidate[];
  /** What a person may find about one of them. */
  choices(row: CaseRow): ReactNode;
}

/** Earlier cases, each with the reasons why it is shown. */
export function CandidateList({ candidates, choices }: Props) {
  const t = useText('core');
  return (
    <ul className="pe-things pe-candidates">
      {candidates.map(({ row, reasons, alike }) => (
        <li key={row.dossier}>
          <RepeatLine row={row} />
          <p className="pe-candidate">
            {reasons.map((reason) => (
              <StatusTag key={reason} tone={reason === 'same_id' || reason === 'same_phone' ? 'warn' : 'plain'}>
                {t(`codes.repeatReason.${reason}`)}
                {reason === 'similar_words' && ` ${t('petition.repeats.alike', { share: alike })}`}
              </StatusTag>
            ))}
            {choices(row)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** One case in a line; opened beside what is being typed. */
export function RepeatLine({ row }: { row: CaseRow }) {
  const t = useText('core');
  return (
    <p className="pe-thing-text">
      <Link to={caseUrl(row.dossier)} target="_blank">
        {row.number}
      </Link>{' '}
      {row.subject} <span className="lx-quiet">{row.petitioner}</span> <DayText day={row.receivedOn} />{' '}
      <span className="lx-quiet">{t(`codes.caseStatus.${row.status}`)}</span>
    </p>
  );
}
