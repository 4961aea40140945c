import type { Actor } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import { type BodyOf, type Filing, type FilingText, type Party, petitionFold, petitioning } from '@lianxin/core/common';
import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Settings } from '../directory/Settings.js';
import type { Documents } from '../documents/Documents.js';
import { howToAsk } from '../documents/howToAsk.js';
import { receipt } from '../documents/papers/receipt.js';
import type { Dossier } from '../dossier/Dossier.js';
import type { Files } from '../dossier/Files.js';
import type { Log } from '../dossier/Log.js';
import type { QueryCodes } from '../dossier/QueryCodes.js';
import type { Records } from '../dossier/Records.js';

/** What a receipt is about, and for whom. */
interface Receipt {
  readonly filing: Filing;
  readonly parties: readonly Party[];
  readonly queryCode: string;
  readonly on: Day;
  readonly large?: boolean;
}

/**
 * Prints the receipt of a filing. The query code is kept only as a hash, so the paper is made while the code is at
 * hand and is not kept.
 */
export class Receipts {
  static readonly token = token<Receipts>('core.Receipts');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly directory: Directory,
    private readonly codes: QueryCodes,
    private readonly settings: Settings,
  ) {}

  async print({ actor, today }: ActorCtx, id: string, queryCode: string, large = false): Promise<{ file: string }> {
    const dossier = await this.log.open(actor, id);
    const known = await this.codes.find(actor.county, queryCode);
    if (known?.dossier !== id) throw new DomainError('notFound', 'core.not_found');
    const state = dossier.fold(petitionFold);
    const filing = state.filings.find((f) => f.id === known.about) ?? state.filings[0]!;
    const parties = [...state.parties.values()].filter((p) => p.role !== 'other_side' && p.role !== 'interpreter');
    return this.paper(actor, dossier, { filing, parties, queryCode, on: today, large });
  }

  /** For one person alone: his name, a query code of his own. DomainError `core.not_found` for nobody of the case. */
  async own({ actor, today }: ActorCtx, id: string, party: string): Promise<{ file: string; queryCode: string }> {
    const dossier = await this.log.open(actor, id);
    const state = dossier.fold(petitionFold);
    const found = petitioning(state).find((p) => p.id === party);
    if (!found) throw new DomainError('notFound', 'core.not_found');
    const queryCode = await this.db.transaction(() => this.codes.issue(actor.county, id, party));
    const filing = state.filings.find((f) => f.text)!;
    return { ...(await this.paper(actor, dossier, { filing, parties: [found], queryCode, on: today })), queryCode };
  }

  private async paper(actor: Actor, dossier: Dossier, asked: Receipt): Promise<{ file: string }> {
    const { filing, parties, queryCode, on, large = false } = asked;
    const state = dossier.fold(petitionFold);
    const bodies = await this.records.read(dossier, [filing.text!, ...parties.map((p) => p.body)]);
    const body = bodies.get(filing.text!)!.body as BodyOf<typeof FilingText>;
    const { number, subject, papersKept = [], papersReturned = [] } = body;
    const contact = state.firstContact && this.directory.nameOf(state.firstContact.person);
    const named = parties.map((p) => bodies.get(p.body)?.body as { name?: string; organisation?: string } | undefined);
    const organ = this.directory.getUnit(state.registeredAt).name;
    const content = await this.documents.render(receipt, {
      organ,
      to: named.flatMap((n) => n?.name ?? n?.organisation ?? []),
      on,
      caseNumber: number,
      receivedOn: filing.on,
      channel: filing.channel,
      subject,
      papers: [...(await this.files.list(dossier)).map((f) => f.name), ...papersKept],
      returned: papersReturned,
      queryCode,
      howToAsk: this.howToAsk(actor.county, on),
      sealed: dossier.store === 'sealed',
      large,
      ...(contact && { contact: { person: contact } }),
    });
    const { id: file } = await this.files.keep(content, {
      name: `${number}.docx`,
      county: actor.county,
      by: actor.person,
    });
    return { file };
  }

  /** The public page where the county has one; the telephone and the window always. */
  private howToAsk(county: string, today: Day): string {
    const isOpen = this.settings.get<boolean>(county, 'public.statusPage', today);
    const address = this.settings.get<string>(county, 'public.address', today);
    return howToAsk(isOpen && address ? address : undefined);
  }
}
