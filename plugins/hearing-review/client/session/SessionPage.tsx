import { Answered, CaseFrame, useParams, useQueryOf } from '@lianxin/sdk/client';
import { hearingContracts } from '../../common/index.js';
import { Session } from './Session.js';

/** `/p/hearing-review/session/:dossier/:hearing`: a session, gone through part by part. */
export function SessionPage() {
  const { dossier = '', hearing = '' } = useParams();
  const query = useQueryOf(hearingContracts.session, { dossier, hearing }, { keep: true });
  return (
    <CaseFrame dossier={dossier}>
      <Answered query={query}>{(session) => <Session session={session} />}</Answered>
    </CaseFrame>
  );
}
