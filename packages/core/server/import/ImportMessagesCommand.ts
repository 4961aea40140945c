import { basename, resolve } from 'node:path';
import { DomainError } from '@lianxin/base';
import { CHANNELS, IMPORT_MODES, type ImportPreview, isCurrent, type RejectedRow } from '@lianxin/core/common';
import { Administrator } from '../commands/Administrator.js';
import type { Command, CommandInput, CommandIo } from '../commands/Command.js';
import type { Directory } from '../directory/Directory.js';
import type { Plugins } from '../Plugins.js';
import type { Importer } from './Importer.js';
import { openFile } from './ImportFile.js';
import type { ImportChoice, ImportJob, ImportJobs } from './ImportJobs.js';

type Options = CommandInput['options'];
type Say = (key: string, params?: Readonly<Record<string, string | number>>) => void;

/** How often a person sees how far it has come, in milliseconds. */
const EVERY = 200;
const BAR = 30;
/** So many rejected rows are told one by one; all of them stand in the JSON. */
const TOLD = 50;

/** Imports citizens' messages from an Excel or CSV file, or shows what it would import. */
export class ImportMessagesCommand implements Command {
  readonly name = 'import messages';
  readonly args = ['<file>'];
  readonly options = [
    '--channel <channel>',
    '--unit <unit>',
    '--as <as>',
    '--sheet <sheet>',
    '--map <pairs...>',
    '--dry-run',
    '--json',
    Administrator.option,
  ];

  constructor(
    private readonly administrator: Administrator,
    private readonly directory: Directory,
    private readonly importer: Importer,
    private readonly jobs: ImportJobs,
    private readonly plugins: Plugins,
  ) {}

  async run({ args, options }: CommandInput, io: CommandIo): Promise<void> {
    const ctx = this.administrator.in(options);
    const choice = this.choiceIn(options, ctx.actor.county, ctx.today);
    const path = resolve(io.cwd, args[0]!);
    const say: Say = (key, params) =>
      io.out(this.plugins.texts.say(io.lang, `commands.import.messages.${key}`, params));
    if (options.dryRun) {
      const file = await openFile(path);
      const preview = await this.importer.preview(basename(path), file, choice, ctx.today).finally(() => file.close());
      this.tellPreview(preview, say);
      this.tellRejected(preview.rejected, say, io);
      const { read, rejected } = preview;
      if (options.json) io.out(JSON.stringify({ read, imported: 0, unchanged: 0, rejected }));
      return;
    }
    const { counts } = await this.watched(
      this.jobs.start(ctx, () => openFile(path), choice),
      io,
    );
    const { read, imported, unchanged, rejected } = counts;
    say('done', { read, imported, unchanged, rejected: rejected.length });
    this.tellRejected(rejected, say, io);
    if (options.json) io.out(JSON.stringify({ read, imported, unchanged, rejected }));
  }

  private choiceIn({ channel, unit, as = 'past', sheet, map = [] }: Options, county: string, on: string): ImportChoice {
    const pairs = [map]
      .flat()
      .map((pair) => /^([^=]+)=(.+)$/s.exec(String(pair)) ?? bad('map', ['subject=…', 'words=…']));
    return {
      channel: CHANNELS.find((c) => c === channel) ?? bad('channel', CHANNELS),
      as: IMPORT_MODES.find((m) => m === as) ?? bad('as', IMPORT_MODES),
      map: Object.fromEntries(pairs.map(([, field, header]) => [field!.trim(), header!.trim()])),
      ...(typeof sheet === 'string' && { sheet }),
      ...(typeof unit === 'string' && { unit: this.unitNamed(unit, county, on) }),
    };
  }

  /** By its id, or by its name. */
  private unitNamed(name: string, county: string, on: string): string {
    const units = this.directory.tree(county).units.filter((u) => isCurrent(u, on));
    const found = units.find((u) => u.id === name || u.name === name);
    if (!found) throw new DomainError('notFound', 'core.no_unit');
    return found.id;
  }

  private async watched(job: ImportJob, { progress }: CommandIo): Promise<ImportJob> {
    const show = () => {
      const { total, read } = job.counts;
      if (total !== undefined) progress?.(`${bar(read / total)} ${read}/${total}`);
    };
    const watch = setInterval(show, EVERY);
    try {
      await job.done;
      show();
      return job;
    } finally {
      clearInterval(watch);
      progress?.('');
    }
  }

  private tellPreview({ file, sheet, columns, map, rows, read, rejected }: ImportPreview, say: Say): void {
    say('file', { file, sheet, columns: columns.join(' | ') });
    for (const [field, column] of Object.entries(map)) say('column', { field, column });
    for (const row of rows) say('row', { row: Object.values(row).join(' | ').replace(/\s+/g, ' ') });
    say('wouldRead', { read, good: read - rejected.length, rejected: rejected.length });
  }

  private tellRejected(rejected: readonly RejectedRow[], say: Say, { lang }: CommandIo): void {
    for (const { row, reason } of rejected.slice(0, TOLD))
      say('rejected', { row, reason: this.plugins.texts.say(lang, `errors.${reason}`) });
    if (rejected.length > TOLD) say('moreRejected', { more: rejected.length - TOLD });
  }
}

function bad(option: string, allowed: readonly string[]): never {
  throw new DomainError('invalid', 'core.bad_option', { option: `--${option}`, allowed });
}

const bar = (done: number): string => '█'.repeat(Math.round(done * BAR)).padEnd(BAR, '░');
