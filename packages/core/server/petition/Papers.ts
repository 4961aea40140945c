import { type Day, DomainError, newId } from '@lianxin/base';
import {
  addressees,
  type BodyOf,
  type CaseState,
  type DemandText,
  DOCUMENT_KINDS,
  type DocumentKind,
  petitionEntries as e,
  type FilingText,
  type PartyBody,
  RULE_PACKS,
  rulePackOn,
  type SheetContact,
  type SheetFrame,
  type SheetOf,
  type ToldDay,
  type Unit,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { documentNumber } from '../documents/caseNumber.js';
import type { Documents } from '../documents/Documents.js';
import type { LocalRules } from '../documents/LocalRules.js';
import { paperOf } from '../documents/papers/index.js';
import type { Templates } from '../documents/Templates.js';
import { type ActionTools, PrepareAgain, type Preparing } from '../dossier/ActionParts.js';
import type { Calendars } from '../dossier/Calendars.js';
import type { Files } from '../dossier/Files.js';
import type { Numbers } from '../dossier/Numbers.js';
import type { Records } from '../dossier/Records.js';
import { entry } from './entry.js';

/** A document rendered and kept, waiting for the action that issues it. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly file: string;
  /** The office's own template, where it was written into one. */
  readonly template?: string;
  readonly parties: readonly string[];
  readonly numbered?: { readonly unit: string; readonly year: number; readonly number: number };
  readonly tells?: ToldDay;
}

/** What a sheet says beyond its frame. */
type Extra<K extends DocumentKind> = Omit<SheetOf<K>, keyof SheetFrame>;

/** Whom a paper is for: persons, who must be served, or organs, who are not; and what it tells them. */
interface Address {
  readonly parties?: readonly string[];
  readonly to?: readonly string[];
  readonly tells?: ToldDay;
}

/** Makes the papers that actions issue: rendered outside the transaction, numbered and taken inside it. */
export class Papers {
  static readonly token = token<Papers>('core.Papers');

  constructor(
    private readonly documents: Documents,
    private readonly files: Files,
    private readonly records: Records,
    private readonly directory: Directory,
    private readonly numbers: Numbers,
    private readonly calendars: Calendars,
    private readonly templates: Templates,
    private readonly rules: LocalRules,
  ) {}

  /**
   * Renders a document of the acting unit. Its number is the one that is next; `issue` takes it. `to` names an organ
   * where a paper goes to one; otherwise it goes to the persons who must be served.
   */
  async make<K extends DocumentKind>(
    p: Preparing<CaseState>,
    kind: K,
    extra: Extra<K>,
    address: Address = {},
  ): Promise<Paper> {
    const { actor } = p.ctx;
    const unit = this.directory.getUnit(actor.unit);
    const parties = address.to ? [] : (address.parties ?? addressees(p.state, demandsOf(p)));
    const numbered = await this.nextNumber(kind, unit, p.on);
    const { tells } = address;
    const localRule = await this.rules.cited(actor.county, kind, p.on);
    const template = await this.templates.inForce(actor.county, unit.id, kind, p.on);
    const frame: SheetFrame = {
      organ: unit.name,
      to: address.to ?? (await this.names(p, parties)),
      on: p.on,
      caseNumber: (await this.filing(p)).number,
      contact: this.contactOf(kind, unit, this.directory.nameOf(actor.person)),
      ...(localRule && { localRule }),
      ...(numbered && { number: documentNumber(unit.mark, numbered.year, numbered.number) }),
      ...(tells && !this.calendars.of(actor.county).isOfficialBetween(p.on, tells.lastDay) && { provisional: true }),
    };
    const content = await this.documents.render(
      kind,
      { ...frame, ...extra } as unknown as SheetOf<K>,
      template?.content,
    );
    const about = { name: `${kind}.docx`, county: actor.county, by: actor.person };
    const { id: file } = await this.files.keep(content, about);
    return {
      kind,
      file,
      parties,
      ...(template && { template: template.id }),
      ...(numbered && { numbered }),
      ...(tells && { tells }),
    };
  }

  /** Issues a paper: takes its number and file, and appends the entry. Answers the document's id. */
  async issue(
    tools: ActionTools<CaseState>,
    paper: Paper,
    demands: readonly string[],
    document = newId(),
  ): Promise<string> {
    const { kind, file, template, numbered, tells } = paper;
    if (numbered && (await tools.number(numbered.unit, 'document', numbered.year)) !== numbered.number)
      throw new PrepareAgain();
    await tools.take([file]);
    const number = numbered ? { year: numbered.year, number: numbered.number } : {};
    const told = tells ? { limit: tells.limit, limitOf: [...tells.of], lastDay: tells.lastDay } : {};
    await tools.append(
      entry(
        e.issued,
        {
          kind,
          demands: [...demands],
          parties: [...paper.parties],
          file,
          ...(template && { template }),
          ...number,
          ...told,
        },
        { about: document },
      ),
    );
    return document;
  }

  /** The texts of demands, in their order. */
  async demandTexts(p: Preparing<CaseState>, demands: readonly string[]): Promise<string[]> {
    const ids = demands.map((d) => p.state.demands.get(d)!.text);
    const bodies = await this.records.read(p.dossier!, ids);
    return ids.map((id) => (bodies.get(id)?.body as BodyOf<typeof DemandText> | undefined)?.text ?? '');
  }

  async filing(p: Preparing<CaseState>): Promise<BodyOf<typeof FilingText>> {
    const id = p.state.filings.find((f) => f.text)!.text!;
    return (await this.records.read(p.dossier!, [id])).get(id)!.body as BodyOf<typeof FilingText>;
  }

  async names(p: Preparing<CaseState>, parties: readonly string[]): Promise<string[]> {
    const ids = parties.map((id) => p.state.parties.get(id)!.body);
    const bodies = await this.records.read(p.dossier!, ids);
    return ids.map((id) => {
      const body = bodies.get(id)?.body as BodyOf<typeof PartyBody> | undefined;
      return body?.name ?? body?.organisation ?? '';
    });
  }

  /** Whom to ask, as the unit keeps it; a notice does not go out without telephone and hours. */
  private contactOf(kind: DocumentKind, { name, contact }: Unit, handler: string): SheetContact {
    if (!contact && paperOf(kind).mandatory.includes('contact'))
      throw new DomainError('blocked', 'core.contact_missing', { unit: name });
    return { person: handler, ...contact };
  }

  private async nextNumber(kind: DocumentKind, unit: Unit, day: Day): Promise<Paper['numbered']> {
    if (!rulePackOn(day, RULE_PACKS).papers[kind].numbered || !unit.mark) return undefined;
    const year = Number(day.slice(0, 4));
    return { unit: unit.id, year, number: await this.numbers.peek(unit.id, 'document', year) };
  }

  /** Names of the papers that came with the case. */
  async papers(p: Preparing<CaseState>): Promise<string[]> {
    return (await this.files.list(p.dossier!)).filter((f) => !isOwn(f.name)).map((f) => f.name);
  }

  unitName(unit: string): string {
    return this.directory.getUnit(unit).name;
  }

  /** To whom a review of the unit's opinions goes (arts 35, 36). */
  reviewOrgan(unit: string): string {
    return this.directory.oneLevelAbove(unit)?.name ?? '';
  }
}

/** What a paper is about: a demand, the demands of a document, or the whole case. */
const demandsOf = ({ state, about }: Preparing<CaseState>): readonly string[] | undefined =>
  state.documents.get(about)?.demands ?? (state.demands.has(about) ? [about] : undefined);

/** Papers of the core itself are kept under the code of their kind. */
const isOwn = (name: string): boolean => DOCUMENT_KINDS.some((kind) => name === `${kind}.docx`);
