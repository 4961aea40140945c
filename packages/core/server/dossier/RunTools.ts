import type { ActorCtx } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { NewEntry, RecordKind } from '@lianxin/core/common';
import type { ActionTools, Dated } from './ActionParts.js';
import type { Dossier } from './Dossier.js';
import type { Contents, DossierWriter } from './DossierWriter.js';
import type { Founding, Log, Recipient, Writing } from './Log.js';
import { notFound } from './notFound.js';

/** What the action decides on. */
export interface Decided<S> {
  readonly state: S;
  readonly about: string;
}

/** Hands an action's writer to its `run`, and keeps the writers of other dossiers that it opens on the way. */
export class RunTools<S> implements ActionTools<S> {
  readonly state: S;
  readonly about: string;
  private readonly others: DossierWriter[] = [];

  constructor(
    private readonly log: Log,
    private readonly writer: DossierWriter,
    readonly ctx: ActorCtx,
    private readonly writing: Writing,
    decided: Decided<S>,
  ) {
    this.state = decided.state;
    this.about = decided.about;
  }

  get today(): Day {
    return this.ctx.today;
  }
  get on(): Day {
    return this.writer.on;
  }
  get dossier(): Dossier {
    return this.writer.dossier;
  }

  found(founding: Founding, dated: Dated = {}): DossierWriter {
    return this.keep(this.log.found(this.ctx, founding, { ...this.writing, ...dated }));
  }

  async open(dossier: string): Promise<DossierWriter> {
    const found = await this.log.open(this.ctx.actor, dossier);
    // An open log never names a sealed dossier, nor a sealed one what would have to name it in turn.
    if (found.store !== this.dossier.store) throw notFound();
    const opened = await this.log.lock(found);
    return this.keep(this.log.write(this.ctx, opened, this.writing));
  }

  append(...entries: readonly NewEntry[]): Promise<void> {
    return this.writer.append(...entries);
  }
  put<B>(kind: RecordKind<B>, body: B): Promise<string> {
    return this.writer.put(kind, body);
  }
  revise<B>(kind: RecordKind<B>, record: string, body: B, reason: string): Promise<void> {
    return this.writer.revise(kind, record, body, reason);
  }
  erase(record: string, reason: string): Promise<void> {
    return this.writer.erase(record, reason);
  }
  redact(contents: Contents): Promise<void> {
    return this.writer.redact(contents);
  }
  read(records: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    return this.writer.read(records);
  }
  take(files: readonly string[]): Promise<void> {
    return this.writer.take(files);
  }
  attach(files: readonly string[], about: string): Promise<void> {
    return this.writer.attach(files, about);
  }
  eraseFile(file: string, reason: string): Promise<void> {
    return this.writer.eraseFile(file, reason);
  }
  number(unit: string, series: string, year: number): Promise<number> {
    return this.writer.number(unit, series, year);
  }
  seal(recipients: readonly Recipient[]): void {
    this.writer.seal(recipients);
  }

  async flush(): Promise<Dossier> {
    const done = await this.writer.flush();
    for (const other of this.others) await other.flush();
    return done;
  }

  private keep(writer: DossierWriter): DossierWriter {
    this.others.push(writer);
    return writer;
  }
}
