import { mutation, type Procedures, query } from '@lianxin/api/server';
import { petitionActions as a, archiveCheck, exportArchive } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { caseAction } from '../dossier/caseAction.js';
import { Archiving } from './Archiving.js';

export function archiveRouter(get: Get): Procedures {
  const archiving = get(Archiving.token);
  return {
    archiveCheck: query(archiveCheck, (ctx, i) => archiving.check(ctx, i.dossier)),
    exportArchive: mutation(exportArchive, (ctx, i) => archiving.zip(ctx, i.dossier, i.reason)),
    archive: caseAction(a.archive, {
      prepare: (p, i) => archiving.index(p, i),
      run: (t, i, volume) => archiving.archive(t, i, volume),
    }),
  };
}
