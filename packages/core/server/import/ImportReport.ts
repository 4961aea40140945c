import type { ErrorParams } from '@lianxin/base';
import type { ImportPreview, RejectedRow } from '@lianxin/core/common';
import type { CommandIo } from '../commands/Command.js';
import type { Texts } from '../Texts.js';
import type { ImportCounts } from './ImportRun.js';

const BAR = 30;
/** So many rejected rows are told one by one; all of them stand in the JSON. */
const TOLD = 50;

type Result = Omit<ImportCounts, 'total' | 'rejected'> & { readonly rejected: readonly RejectedRow[] };

/** What the command line says of an import. */
export class ImportReport {
  constructor(
    private readonly texts: Texts,
    private readonly io: CommandIo,
    /** Whether a program reads the last line. */
    private readonly asJson: boolean,
  ) {}

  preview({ file, sheet, columns, map, rows, read, rejected }: ImportPreview): void {
    this.say('file', { file, sheet, columns: columns.join(' | ') });
    for (const [field, column] of Object.entries(map)) this.say('column', { field, column });
    for (const row of rows) this.say('row', { row: Object.values(row).join(' | ').replace(/\s+/g, ' ') });
    this.say('wouldRead', { read, good: read - rejected.length, rejected: rejected.length });
    this.end({ read, imported: 0, unchanged: 0, rejected });
  }

  progress({ total, read }: ImportCounts): void {
    if (total === undefined) return;
    const done = '█'.repeat(Math.round((read / total) * BAR)).padEnd(BAR, '░');
    this.io.progress?.(`${done} ${read}/${total}`);
  }

  done(counts: ImportCounts): void {
    const { read, imported, unchanged, rejected } = counts;
    this.say('done', { read, imported, unchanged, rejected: rejected.length });
    this.end(counts);
  }

  private end({ read, imported, unchanged, rejected }: Result): void {
    const told = rejected.map(({ row, reason }): RejectedRow => ({ row, reason: this.sentence(`errors.${reason}`) }));
    for (const row of told.slice(0, TOLD)) this.say('rejected', { ...row });
    if (told.length > TOLD) this.say('moreRejected', { more: told.length - TOLD });
    if (this.asJson) this.io.out(JSON.stringify({ read, imported, unchanged, rejected: told }));
  }

  private say(key: string, params: ErrorParams): void {
    this.io.out(this.sentence(`commands.import.messages.${key}`, params));
  }

  private sentence(key: string, params?: ErrorParams): string {
    return this.texts.say(this.io.lang, key, params);
  }
}
