import { DayText, useText } from '@lianxin/sdk/client';
import { hearingActions as a } from '../../common/index.js';
import type { PartProps } from './PartBody.js';
import { PartForm } from './PartForm.js';

/** Who signed the minutes or would not; and the table for those who have not been asked. */
export function Signatures({ part, session, onDone }: PartProps) {
  const t = useText();
  const signed = session.signatures.filter(({ on }) => on);
  const waiting = session.signatures.filter(({ on }) => !on);
  return (
    <>
      <ul className="pe-served">
        {signed.map(({ signer, who, name, on, refusal }) => (
          <li key={who}>
            <span>
              <span className="lx-quiet">{t(`codes.signer.${signer}`)}</span> {name}
            </span>
            <span>{refusal ? t('session.refused', { reason: refusal }) : t('session.signed')}</span>
            <DayText day={on} />
          </li>
        ))}
      </ul>
      {!part.done && !part.next && <p className="lx-quiet">{t('session.notYet')}</p>}
      {!part.done && part.next && (
        <PartForm
          action={a.signMinutes.id}
          session={session}
          given={{ signatures: { widget: 'hearing-review.signatures', signers: waiting, wide: true } }}
          onDone={onDone}
        />
      )}
    </>
  );
}
