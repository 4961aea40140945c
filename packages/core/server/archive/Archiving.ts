import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import {
  archiveGaps,
  type BodyOf,
  type CaseState,
  petitionEntries as e,
  formatDayZh,
  NoteText,
  type PaperSource,
  type petitionActions,
  petitionFold,
  type VolumeItem,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { Directory } from '../directory/Directory.js';
import type { Settings } from '../directory/Settings.js';
import type { PaperKinds } from '../documents/PaperKinds.js';
import { volumeIndex } from '../documents/papers/volumeIndex.js';
import { type ActionTools, PrepareAgain, type Preparing } from '../dossier/ActionParts.js';
import type { Dossier } from '../dossier/Dossier.js';
import type { Files } from '../dossier/Files.js';
import type { Log } from '../dossier/Log.js';
import type { Numbers } from '../dossier/Numbers.js';
import { notFound } from '../dossier/notFound.js';
import type { Records } from '../dossier/Records.js';
import type { Plugins } from '../Plugins.js';
import { entry } from '../petition/entry.js';
import { numberOf } from '../petition/numberOf.js';
import type { Papers, PreparedPaper } from '../petition/Papers.js';
import type { Db } from '../shared.js';
import { archiveFolder, type FolderFile } from './archiveFolder.js';
import type { DossierProofs, ProvenFile } from './DossierProofs.js';
import { type Filing, volumeOf } from './volume.js';

type RetentionPeriod = petitionActions.RetentionPeriod;
type Input = { retention: string; explanation?: string | undefined };

interface Volume {
  readonly paper: PreparedPaper;
  readonly year: number;
  readonly number: number;
  readonly pages: number;
}

/** The series in which an office numbers its volumes, year by year. */
const SERIES = 'volume';

/** Files away what is closed, and gives it to others in a form that proves itself (Archives Law arts 36-39). */
export class Archiving {
  static readonly token = token<Archiving>('core.Archiving');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
    private readonly files: Files,
    private readonly proofs: DossierProofs,
    private readonly papers: Papers,
    private readonly numbers: Numbers,
    private readonly directory: Directory,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly plugins: Plugins,
    private readonly kinds: PaperKinds,
  ) {}

  async check(ctx: ActorCtx, id: string) {
    const dossier = await this.openStore(ctx, id);
    const gaps = archiveGaps(dossier.fold(petitionFold), dossier.effective);
    return { items: await this.items(dossier), gaps, retention: this.retention(dossier.county, ctx.today) };
  }

  async index(p: Preparing<CaseState>, { retention, explanation }: Input): Promise<Volume> {
    const items = await this.items(p.dossier!);
    const period = this.period(p.ctx.actor.county, p.on, retention);
    const year = Number(p.on.slice(0, 4));
    const number = await this.numbers.peek(p.ctx.actor.unit, SERIES, year);
    const pages = items.at(-1)?.lastPage ?? 0;
    const paper = await this.papers.make(
      p,
      volumeIndex,
      {
        year,
        volume: number,
        years: period.years,
        ...(period.name && { retention: period.name }),
        pages,
        items: items.map(({ on, ...item }) => ({ ...item, on: formatDayZh(on) })),
        ...(explanation && { explanation }),
      },
      { to: [] },
    );
    return { paper, year, number, pages };
  }

  async archive(tools: ActionTools<CaseState>, { retention, explanation }: Input, volume: Volume): Promise<void> {
    const { year, number, pages, paper } = volume;
    if ((await tools.number(tools.ctx.actor.unit, SERIES, year)) !== number) throw new PrepareAgain();
    const { years } = this.period(tools.ctx.actor.county, tools.on, retention);
    const text = explanation && (await tools.put(NoteText, { text: explanation }));
    const kept = { ...(years > 0 && { years }), ...(text && { explanation: text }) };
    await tools.append(entry(e.archived, { retention, year, number, pages, ...kept }));
    await this.papers.issue(tools, paper, []);
  }

  /** The exported folder of a case, for a reason that the audit log keeps. */
  async folder(ctx: ActorCtx, id: string, reason: string): Promise<{ name: string; files: readonly FolderFile[] }> {
    const dossier = await this.openStore(ctx, id);
    await this.db.transaction(() => this.audit.write(ctx, 'core.archive_exported', { dossier: id, reason }));
    const state = dossier.fold(petitionFold);
    const [entries, records, files] = await Promise.all([
      this.proofs.entries(dossier),
      this.proofs.records(dossier),
      this.proofs.files(dossier),
    ]);
    const number = await numberOf(this.records, dossier, state);
    const metadata = {
      number,
      organ: this.directory.getUnit(state.office).name,
      county: this.directory.getCounty(dossier.county).name,
      receivedOn: state.receivedOn,
      status: state.status,
      ...(state.volume && { volume: state.volume }),
      exportedAt: ctx.now.toISOString(),
    };
    const items = await this.itemsOf(dossier, files);
    const { texts } = this.plugins;
    const readme = `${texts.say('zh-CN', 'archive.readme')}\n${texts.say('en', 'archive.readme')}`;
    return { name: number || id, files: archiveFolder({ readme, metadata, items, entries, records, files }) };
  }

  /** The same as one .zip, waiting to be downloaded. */
  async zip(ctx: ActorCtx, id: string, reason: string): Promise<{ file: string }> {
    const { name, files } = await this.folder(ctx, id, reason);
    const { default: PizZip } = await import('pizzip');
    const zip = new PizZip();
    for (const { path, content } of files) zip.file(`${name}/${path}`, content);
    const content = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    const { actor } = ctx;
    const kept = await this.files.keep(content, { name: `${name}.zip`, county: actor.county, by: actor.person });
    return { file: kept.id };
  }

  private async items(dossier: Dossier): Promise<readonly VolumeItem[]> {
    return this.itemsOf(dossier, await this.proofs.files(dossier));
  }

  private async itemsOf(dossier: Dossier, files: readonly ProvenFile[]): Promise<readonly VolumeItem[]> {
    const state = dossier.fold(petitionFold);
    const filing = {
      markOf: (unit: string) => this.directory.getUnit(unit).mark,
      titleOf: (kind: string) => this.kinds.titleOf(kind)['zh-CN'],
      placeOf: (kind: string) => this.kinds.placeOf(kind),
      sources: await this.sourcesOf(dossier, state),
    };
    return volumeOf(state, dossier.effective, files, filing);
  }

  private async sourcesOf(dossier: Dossier, { documents }: CaseState): Promise<Filing['sources']> {
    const bodies = await this.records.read(
      dossier,
      [...documents.values()].flatMap(({ from }) => from?.source ?? []),
    );
    return new Map([...bodies].map(([id, { body }]) => [id, body as BodyOf<typeof PaperSource>]));
  }

  /** A sealed report is filed away by its recipients, not with the others. */
  private async openStore({ actor }: ActorCtx, id: string): Promise<Dossier> {
    const dossier = await this.log.open(actor, id);
    if (dossier.store === 'sealed') throw notFound();
    return dossier;
  }

  private retention(county: string, on: string): readonly RetentionPeriod[] {
    return this.settings.get(county, 'archive.retentionTable', on);
  }

  private period(county: string, on: string, code: string): RetentionPeriod {
    const found = this.retention(county, on).find((p) => p.code === code);
    if (!found) throw new DomainError('blocked', 'core.no_retention_period');
    return found;
  }
}
