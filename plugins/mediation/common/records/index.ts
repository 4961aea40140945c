import { Agreement } from './Agreement.js';
import { Guest } from './Guest.js';
import { Note } from './Note.js';
import { SessionText } from './SessionText.js';

export { Agreement, Guest, Note, SessionText };

export const RECORDS = [SessionText, Agreement, Note, Guest] as const;
