import { basename, resolve } from 'node:path';
import { type Day, DomainError } from '@lianxin/base';
import { CHANNELS, IMPORT_MODES, isCurrent } from '@lianxin/core/common';
import { Administrator } from '../commands/Administrator.js';
import type { Command, CommandInput, CommandIo } from '../commands/Command.js';
import type { Directory } from '../directory/Directory.js';
import type { Plugins } from '../Plugins.js';
import type { Importer } from './Importer.js';
import { openFile } from './ImportFile.js';
import type { ImportChoice, ImportJob, ImportJobs } from './ImportJobs.js';
import { ImportReport } from './ImportReport.js';

type Options = CommandInput['options'];

/** How often a person sees how far it has come, in milliseconds. */
const EVERY = 200;

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
    const report = new ImportReport(this.plugins.texts, io, options.json === true);
    if (options.dryRun) {
      const file = await openFile(path);
      report.preview(await this.importer.preview(basename(path), file, choice, ctx.today).finally(() => file.close()));
    } else {
      const job = this.jobs.start(ctx, () => openFile(path), choice);
      await watched(job, report).finally(() => io.progress?.(''));
      report.done(job.counts);
    }
  }

  private choiceIn(options: Options, county: string, on: Day): ImportChoice {
    const { channel, unit, as = 'past', sheet, map = [] } = options;
    return {
      channel: CHANNELS.find((c) => c === channel) ?? bad('--channel', CHANNELS),
      as: IMPORT_MODES.find((m) => m === as) ?? bad('--as', IMPORT_MODES),
      map: Object.fromEntries([map].flat().map((pair) => pairIn(String(pair)))),
      ...(typeof sheet === 'string' && { sheet }),
      ...(typeof unit === 'string' && { unit: this.unitNamed(unit, county, on) }),
    };
  }

  /** By its name or its id. Throws `core.no_unit`. */
  private unitNamed(name: string, county: string, on: Day): string {
    const units = this.directory.tree(county).units.filter((unit) => isCurrent(unit, on));
    const found = units.find((unit) => unit.name === name || unit.id === name);
    if (!found) throw new DomainError('notFound', 'core.no_unit');
    return found.id;
  }
}

async function watched(job: ImportJob, report: ImportReport): Promise<void> {
  const watch = setInterval(() => report.progress(job.counts), EVERY);
  await job.done.finally(() => clearInterval(watch));
}

/** `words=Complaint`. */
function pairIn(pair: string): [field: string, header: string] {
  const at = pair.indexOf('=');
  return at > 0 ? [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] : bad('--map', ['words=…', 'subject=…']);
}

function bad(option: string, allowed: readonly string[]): never {
  throw new DomainError('invalid', 'core.bad_option', { option, allowed });
}
