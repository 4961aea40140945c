import { buffer } from 'node:stream/consumers';
import { mutation, type Procedures, query } from '@lianxin/api/server';
import { importProgress, previewImport, startImport } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { Files } from '../dossier/Files.js';
import { Importer } from './Importer.js';
import { FileInMemory } from './ImportFile.js';
import { ImportJobs } from './ImportJobs.js';

/** What the page for imports asks. A file is uploaded first and stays with whoever brought it. */
export function importRouter(get: Get): Procedures {
  const [files, importer, jobs] = [get(Files), get(Importer.token), get(ImportJobs.token)];
  return {
    previewImport: query(previewImport, async ({ actor, today }, { file, ...choice }) => {
      const { name, content } = await files.open(actor, file);
      return importer.preview(name, new FileInMemory(await buffer(content)), choice, today);
    }),
    startImport: mutation(startImport, async (ctx, { file, ...choice }) => {
      const { content } = await files.open(ctx.actor, file);
      const bytes = await buffer(content);
      return { job: jobs.start(ctx, async () => new FileInMemory(bytes), choice).id };
    }),
    importProgress: query(importProgress, ({ actor }, { job }) => jobs.progress(actor.county, job)),
  };
}
