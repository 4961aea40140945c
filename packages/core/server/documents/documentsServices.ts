import type { Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Files } from '../dossier/Files.js';
import { Db } from '../shared.js';
import { Documents } from './Documents.js';
import { DocxDocuments } from './DocxDocuments.js';
import { LocalRules } from './LocalRules.js';
import { Templates } from './Templates.js';

/** Papers and the templates they are written into. */
export function documentsServices(s: Services): void {
  s.add(Documents, DocxDocuments, []);
  s.add(LocalRules.token, LocalRules, [Db, Audit]);
  s.add(Templates.token, Templates, [Db, Documents, Files, Directory, Audit, LocalRules.token]);
}
