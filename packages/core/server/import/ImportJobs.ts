import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError, newId } from '@lianxin/base';
import { type Channel, type ImportProgress, isCurrent } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { Directory } from '../directory/Directory.js';
import type { ImportCounts, Importer } from './Importer.js';
import type { ImportFile } from './ImportFile.js';
import type { Receiving } from './MessageWriter.js';
import type { TableChoice } from './Table.js';

/** What a person chooses for an import. */
export interface ImportChoice extends TableChoice {
  readonly channel: Channel;
  /** The unit that receives the messages; absent: the county's petition office. */
  readonly unit?: string | undefined;
}

/** An import under way or at its end. */
export interface ImportJob {
  readonly id: string;
  readonly county: string;
  readonly counts: Readonly<ImportCounts>;
  /** Rejects with what ended it early. */
  readonly done: Promise<void>;
}

interface KnownJob extends ImportJob {
  state: ImportProgress['state'];
  error?: unknown;
}

/**
 * Imports under way, one at a time in a county. They live in memory: after a restart the same file is imported again,
 * and the import goes on where it stood.
 */
export class ImportJobs {
  static readonly token = token<ImportJobs>('core.ImportJobs');
  /** The last of each county. */
  private readonly jobs = new Map<string, KnownJob>();

  constructor(
    private readonly importer: Importer,
    private readonly directory: Directory,
    private readonly audit: Audit,
  ) {}

  /**
   * Starts to import a file. Throws `core.import_busy` while another import is under way in the county, `core.no_unit`,
   * `core.no_petition_office`.
   */
  start(ctx: ActorCtx, open: () => Promise<ImportFile>, choice: ImportChoice): ImportJob {
    const { county } = ctx.actor;
    if (this.jobs.get(county)?.state === 'running') throw new DomainError('conflict', 'core.import_busy');
    const { as, channel } = choice;
    const to: Receiving = { county, unit: this.unitFor(county, choice.unit, ctx.today), channel, as };
    const counts: ImportCounts = { read: 0, imported: 0, unchanged: 0, rejected: [] };
    const id = newId();
    const begun = this.begin(ctx, open, choice, to, counts, id);
    const job: KnownJob = {
      id,
      county,
      counts,
      state: 'running',
      done: begun.then(
        () => {
          job.state = 'done';
        },
        (error) => {
          job.state = 'failed';
          job.error = error;
          throw error;
        },
      ),
    };
    // Whoever asks for the progress is told; nobody needs to wait for the end.
    job.done.catch(() => {});
    this.jobs.set(county, job);
    return job;
  }

  /** Throws `core.import_no_job` for one that is not of this county or forgotten, and the error nobody expected that ended it. */
  progress(county: string, id: string): ImportProgress {
    const job = this.jobs.get(county);
    if (job?.id !== id) throw new DomainError('notFound', 'core.import_no_job');
    const { state, error, counts } = job;
    if (error !== undefined && !DomainError.is(error)) throw error;
    return { job: id, state, ...counts, ...(error && { error: { code: error.code, params: error.params } }) };
  }

  private async begin(
    ctx: ActorCtx,
    open: () => Promise<ImportFile>,
    choice: TableChoice,
    to: Receiving,
    counts: ImportCounts,
    job: string,
  ): Promise<void> {
    const file = await open();
    try {
      const { unit, channel, as } = to;
      await this.audit.write(ctx, 'core.import_started', { job, unit, channel, as });
      await this.importer.import(file, choice, to, ctx.today, counts);
    } finally {
      await file.close();
    }
  }

  private unitFor(county: string, id: string | undefined, on: Day): string {
    const { units } = this.directory.tree(county);
    const unit = units.find((u) =>
      isCurrent(u, on) && id === undefined ? u.kind === 'petitionOffice' && u.level === 'county' : u.id === id,
    );
    if (unit) return unit.id;
    throw id === undefined
      ? new DomainError('blocked', 'core.no_petition_office')
      : new DomainError('notFound', 'core.no_unit');
  }
}
