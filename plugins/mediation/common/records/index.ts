import { AgreementText } from './AgreementText.js';
import { Guest } from './Guest.js';
import { Note } from './Note.js';
import { ReturnVisit } from './ReturnVisit.js';
import { SeparateNote } from './SeparateNote.js';
import { SessionText } from './SessionText.js';

export { AgreementText, Guest, Note, ReturnVisit, SeparateNote, SessionText };

export const RECORDS = [SessionText, SeparateNote, AgreementText, ReturnVisit, Note, Guest] as const;
