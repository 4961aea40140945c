import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DomainError } from '@lianxin/base';
import { and, type Db, eq } from '@lianxin/db';
import { Administrator } from '../commands/Administrator.js';
import type { Command, CommandInput, CommandIo } from '../commands/Command.js';
import type { Plugins } from '../Plugins.js';
import { petitionSchema } from '../petition/schema.js';
import type { Archiving } from './Archiving.js';

/** Writes a case as a folder that proves itself, for the county's archive. */
export class ArchiveCommand implements Command {
  readonly name = 'archive';
  readonly args = ['<number>'];
  readonly options = ['--to <folder>', '--reason <reason>', Administrator.option];

  constructor(
    private readonly db: Db,
    private readonly administrator: Administrator,
    private readonly archiving: Archiving,
    private readonly plugins: Plugins,
  ) {}

  async run({ args, options }: CommandInput, { cwd, lang, out }: CommandIo): Promise<void> {
    const ctx = this.administrator.in(options);
    const { reason, to = '.' } = options;
    if (typeof reason !== 'string' || reason.length < 2) throw new DomainError('invalid', 'core.archive_needs_reason');
    const dossier = await this.dossierOf(ctx.actor.county, args[0]!);
    const { name, files } = await this.archiving.folder(ctx, dossier, reason);
    const folder = join(resolve(cwd, String(to)), name);
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content, { mode: 0o600 });
    }
    out(this.plugins.texts.say(lang, 'commands.archive.done', { folder, files: files.length }));
  }

  private async dossierOf(county: string, number: string): Promise<string> {
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const [found] = await this.db.q
      .select({ dossier: t.dossier })
      .from(t)
      .where(and(eq(t.county, county), eq(t.number, number)))
      .limit(1);
    if (!found) throw new DomainError('notFound', 'core.not_found');
    return found.dossier;
  }
}
