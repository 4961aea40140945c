import { Agreement } from './Agreement.js';
import { Note } from './Note.js';
import { Session } from './Session.js';

export { Agreement, Note, Session };

export const RECORDS = [Session, Agreement, Note] as const;
