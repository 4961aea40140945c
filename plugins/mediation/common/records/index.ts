import { AgreementText } from './AgreementText.js';
import { Guest } from './Guest.js';
import { Note } from './Note.js';
import { ReturnVisit } from './ReturnVisit.js';
import { SessionText } from './SessionText.js';

export { AgreementText, Guest, Note, ReturnVisit, SessionText };

export const RECORDS = [SessionText, AgreementText, ReturnVisit, Note, Guest] as const;
