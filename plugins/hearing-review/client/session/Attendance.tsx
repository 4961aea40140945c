import { allOf, HIDDEN, useText } from '@lianxin/sdk/client';
import { hearingActions as a, type SessionView } from '../../common/index.js';
import type { PartProps } from './PartBody.js';
import { PartForm } from './PartForm.js';

/** Who has come: the names to tick, and afterwards those who were there. */
export function Attendance({ part, session, onDone }: PartProps) {
  const t = useText();
  const { present, petitioners, agents, handlers, mostPetitioners, mostAgents, notified } = session;
  if (part.done && present) return <p>{present.people.join(t('separator'))}</p>;
  // Whoever sits or writes speaks for nobody.
  const seated = [...session.panel, ...(session.recorder ? [session.recorder] : [])].map(({ id }) => id);
  const speaking = handlers.filter(({ id }) => !seated.includes(id));
  const ids = (some: SessionView['handlers']) => some.map(({ id }) => id);
  const wide = { wide: true };
  return (
    <>
      <p className="lx-quiet">{t('session.most', { petitioners: mostPetitioners, agents: mostAgents })}</p>
      <PartForm
        action={a.openHearing.id}
        session={session}
        given={{
          petitioners:
            petitioners.length > mostPetitioners
              ? { among: ids(petitioners), ...wide }
              : { ...allOf(ids(petitioners)), ...wide },
          agents: agents.length > 0 ? { among: ids(agents), ...wide } : HIDDEN,
          handlers: { default: ids(speaking), ...wide },
          agreed: notified ? HIDDEN : wide,
        }}
        onDone={onDone}
      />
    </>
  );
}
