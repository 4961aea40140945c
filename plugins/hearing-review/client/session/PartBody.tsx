import { ThingActions } from '@lianxin/sdk/client';
import { hearingActions as a, type PartView, type SessionView } from '../../common/index.js';
import { Attendance } from './Attendance.js';
import { Conclusion } from './Conclusion.js';
import { PartForm } from './PartForm.js';
import { Report } from './Report.js';
import { Signatures } from './Signatures.js';
import { SpokenPart } from './SpokenPart.js';

export interface PartProps {
  readonly part: PartView;
  readonly session: SessionView;
  onDone(): void;
}

/** What was recorded at one part, or the form that records it. */
export function PartBody(props: PartProps) {
  const { part, session, onDone } = props;
  switch (part.action) {
    case a.recordStep.id:
      return (
        <>
          {part.part === 'opening' && <ThingActions about={session.dossier} only={['core.applyRecusal']} />}
          <SpokenPart {...props} />
        </>
      );
    case a.openHearing.id:
      return <Attendance {...props} />;
    case a.deliberate.id:
      return <Conclusion {...props} />;
    case a.signMinutes.id:
      return <Signatures {...props} />;
    default:
      return part.done ? <Report {...props} /> : <PartForm action={part.action} session={session} onDone={onDone} />;
  }
}
