import { all, type Services } from '@lianxin/kernel/server';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Files } from '../dossier/Files.js';
import { Plugins } from '../Plugins.js';
import { Db } from '../shared.js';
import { Documents } from './Documents.js';
import { DocxDocuments } from './DocxDocuments.js';
import { LocalRules } from './LocalRules.js';
import { Paper } from './Paper.js';
import { PaperKinds } from './PaperKinds.js';
import { corePapers } from './papers/index.js';
import { Templates } from './Templates.js';

/** Papers and the templates they are written into. */
export function documentsServices(s: Services): void {
  for (const paper of corePapers) s.value(Paper, paper);
  s.add(PaperKinds.token, PaperKinds, [Db, all(Paper), Plugins]);
  s.add(Documents, DocxDocuments, [PaperKinds.token]);
  s.add(LocalRules.token, LocalRules, [Db, Audit, PaperKinds.token]);
  s.add(Templates.token, Templates, [
    ...([Db, Documents, Files, Directory, Audit, LocalRules.token, PaperKinds.token] as const),
  ]);
}
