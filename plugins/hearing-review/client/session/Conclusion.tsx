import { useText } from '@lianxin/sdk/client';
import { hearingActions as a } from '../../common/index.js';
import type { PartProps } from './PartBody.js';
import { PartForm } from './PartForm.js';

/** The closed deliberation: its form for presider and recorder alone, its count and conclusion for the case. */
export function Conclusion({ part: { next }, session, onDone }: PartProps) {
  const t = useText();
  const { conclusion, fruitless, inHands } = session;
  if (conclusion)
    return (
      <>
        <p>
          <b>{t(`codes.conclusion.${conclusion.conclusion}`)}</b>{' '}
          {t('hearing.votes', { yes: conclusion.yes, no: conclusion.no, abstained: conclusion.abstained })}
        </p>
        <p className="pe-prose">{conclusion.text}</p>
        {conclusion.dissents.map((dissent) => (
          <p key={dissent} className="pe-prose">
            {t('review.dissent', { text: dissent })}
          </p>
        ))}
      </>
    );
  if (!next) return <p className="lx-quiet">{t('session.notYet')}</p>;
  if (!inHands) return <p className="lx-quiet">{t('session.closed')}</p>;
  return (
    <>
      {fruitless > 0 && <p className="lx-warn">{t('session.fruitless', { count: fruitless })}</p>}
      <PartForm action={a.deliberate.id} session={session} onDone={onDone} />
    </>
  );
}
