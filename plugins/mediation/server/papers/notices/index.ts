import { acceptanceRegister } from './acceptanceRegister.js';
import { applicationPaper } from './applicationPaper.js';
import { consentRequest } from './consentRequest.js';
import { endNotice } from './endNotice.js';
import { entrustmentLetter } from './entrustmentLetter.js';
import { invitationPaper } from './invitationPaper.js';
import { recordPaper } from './recordPaper.js';
import { rightsNotice } from './rightsNotice.js';
import { sessionNotice } from './sessionNotice.js';

export { endNotice };

/** By what somebody asks for. */
export const papersByName = {
  application: applicationPaper,
  acceptance_register: acceptanceRegister,
  rights_notice: rightsNotice,
  consent_request: consentRequest,
  session_notice: sessionNotice,
  invitation: invitationPaper,
  record: recordPaper,
  entrustment: entrustmentLetter,
} as const;

/** The papers of a mediation up to its end. */
export const NOTICES = [...Object.values(papersByName), endNotice];
