import { DayText, type OpenCase, textOf, useText } from '@lianxin/sdk/client';
import type { CommitteeVote } from '../../common/index.js';

/** What each vote of the committee came to, and what those said who saw it otherwise, without their names. */
export function VoteLines({ votes, view }: { votes: readonly CommitteeVote[]; view: OpenCase['view'] }) {
  const t = useText();
  if (votes.length === 0) return null;
  return (
    <ul className="pe-served">
      {votes.map(({ on, present, yes, no, abstained, carried, minutes, dissents }) => (
        <li key={minutes}>
          <span>
            <DayText day={on} /> {t('review.vote', { present: present.length, yes, no, abstained })}
          </span>
          <b>{t(carried ? 'review.carried' : 'review.notCarried')}</b>
          {dissents.map((record) => (
            <span key={record} className="pe-prose">
              {t('review.dissent', { text: textOf(view, record) ?? '' })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
