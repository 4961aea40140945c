import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError, newId } from '@lianxin/base';
import { type Channel, type ImportProgress, isCurrent } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { Directory } from '../directory/Directory.js';
import type { Importer } from './Importer.js';
import type { ImportFile } from './ImportFile.js';
import type { ImportCounts } from './ImportRun.js';
import type { TableChoice } from './Table.js';

/** What a person chooses for an import. */
export interface ImportChoice extends TableChoice {
  readonly channel: Channel;
  /** The unit that received the messages; absent: the county's petition office. */
  readonly unit?: string | undefined;
}

/** An import under way or at its end. */
export interface ImportJob {
  readonly id: string;
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
  private readonly stopping = new AbortController();

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
    const unit = this.receivingUnit(county, choice.unit, ctx.today);
    const counts: ImportCounts = { read: 0, imported: 0, unchanged: 0, rejected: [] };
    const id = newId();
    const work = this.perform(ctx, open, choice, { id, unit, counts });
    const job: KnownJob = { id, counts, state: 'running', done: work };
    work.then(
      () => {
        job.state = 'done';
      },
      // Whoever asks for the progress is told; nobody needs to wait for the end.
      (error) => Object.assign(job, { state: 'failed', error }),
    );
    this.jobs.set(county, job);
    return job;
  }

  /**
   * Throws `core.import_no_job` for one that is not of this county or no longer known, and the error that ended it where
   * nobody expected it.
   */
  progress(county: string, id: string): ImportProgress {
    const job = this.jobs.get(county);
    if (job?.id !== id) throw new DomainError('notFound', 'core.import_no_job');
    const { state, error, counts } = job;
    if (error !== undefined && !DomainError.is(error)) throw error;
    return { job: id, state, ...counts, ...(error && { error: { code: error.code, params: error.params } }) };
  }

  /** Ends what is under way between two rows: the service stops. */
  async stop(): Promise<void> {
    this.stopping.abort(new DomainError('unavailable', 'core.import_stopped'));
    await Promise.allSettled([...this.jobs.values()].map(({ done }) => done));
  }

  private async perform(
    ctx: ActorCtx,
    open: () => Promise<ImportFile>,
    choice: ImportChoice,
    { id: job, unit, counts }: { id: string; unit: string; counts: ImportCounts },
  ): Promise<void> {
    const { channel, as } = choice;
    const { signal } = this.stopping;
    const file = await open();
    try {
      await this.audit.write(ctx, 'core.import_started', { job, unit, channel, as });
      const to = { county: ctx.actor.county, unit, channel, as };
      await this.importer.import(file, choice, { to, today: ctx.today, counts, signal });
    } finally {
      await file.close();
    }
  }

  private receivingUnit(county: string, chosen: string | undefined, on: Day): string {
    const tree = this.directory.tree(county);
    if (chosen === undefined) return tree.petitionOffice(on).id;
    if (tree.units.some((unit) => unit.id === chosen && isCurrent(unit, on))) return chosen;
    throw new DomainError('notFound', 'core.no_unit');
  }
}
