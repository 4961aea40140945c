import { type Day, DomainError, newId } from '@lianxin/base';
import {
  addressees,
  type BodyOf,
  type CaseState,
  type DemandText,
  petitionEntries as e,
  type FilingText,
  type PartyBody,
  petitionFold,
  type SheetContact,
  type SheetFrame,
  type ToldDay,
  type Unit,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { documentNumber } from '../documents/caseNumber.js';
import type { Documents } from '../documents/Documents.js';
import type { LocalRules } from '../documents/LocalRules.js';
import { lawOf, type Paper, type PaperLaw } from '../documents/Paper.js';
import type { Templates } from '../documents/Templates.js';
import { type ActionTools, PrepareAgain, type Preparing } from '../dossier/ActionParts.js';
import type { Calendars } from '../dossier/Calendars.js';
import type { Files } from '../dossier/Files.js';
import type { Numbers } from '../dossier/Numbers.js';
import type { Records } from '../dossier/Records.js';
import { entry } from './entry.js';

/** A document rendered and kept, waiting for the action that issues it. */
export interface PreparedPaper {
  readonly kind: string;
  readonly law: PaperLaw;
  readonly file: string;
  /** The office's own template, where it was written into one. */
  readonly template?: string;
  readonly parties: readonly string[];
  readonly of?: string;
  /** The unit in whose name it goes out, where that is not the acting one. */
  readonly issuer?: string;
  readonly numbered?: { readonly unit: string; readonly year: number; readonly number: number };
  readonly tells?: ToldDay;
}

/** Whom a paper is for, persons or organs, in whose name it goes out, and what it tells. */
export interface Address {
  /** Persons; by default everybody who brings the demands it is about. Each of them must be served where it is owed. */
  readonly parties?: readonly string[];
  /** Organs by name; then it is for no person. */
  readonly to?: readonly string[];
  /** The paper it belongs to: it is filed behind it. */
  readonly of?: string;
  /** The unit whose name and number it carries; the acting one where none is named. */
  readonly issuer?: string;
  /** An organ that is no unit here, by name: a committee made up for the occasion. Such a paper has no number. */
  readonly organ?: string;
  readonly tells?: ToldDay;
}

/** Makes the papers that actions on a case issue: rendered outside the transaction, numbered and taken inside it. */
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
   * For `prepare`: renders a document in the name of the acting unit. Its number is the one that is next; `issue` takes
   * it. DomainError `core.contact_missing` where the paper must say whom to ask and the unit does not keep it.
   */
  async make<S extends object>(
    p: Preparing<unknown>,
    paper: Paper<S>,
    sheet: Omit<S, keyof SheetFrame>,
    { to, tells, of, issuer, organ, ...address }: Address = {},
  ): Promise<PreparedPaper> {
    const { actor } = p.ctx;
    const unit = this.directory.getUnit(issuer ?? actor.unit);
    const state = caseOf(p);
    const parties = to ? [] : (address.parties ?? addressees(state, demandsOf(state, p.about)));
    const numbered = paper.numbered && !organ ? await this.nextNumber(unit, p.on) : undefined;
    const localRule = await this.rules.cited(actor.county, paper.id, p.on);
    const template = await this.templates.inForce(actor.county, unit.id, paper.id, p.on);
    const frame: SheetFrame = {
      organ: organ ?? unit.name,
      to: to ?? (await this.names(p, parties)),
      on: p.on,
      caseNumber: (await this.filing(p)).number,
      contact: contactOf(paper, unit, this.directory.nameOf(actor.person)),
      ...(localRule && { localRule }),
      ...(numbered && { number: documentNumber(unit.mark, numbered.year, numbered.number) }),
      ...(tells && !this.calendars.of(actor.county).isOfficialBetween(p.on, tells.lastDay) && { provisional: true }),
    };
    const whole = { ...frame, ...sheet } as SheetFrame & S;
    const content = await this.documents.render(paper, whole, template?.content);
    const about = { name: `${paper.id}.docx`, county: actor.county, by: actor.person };
    const { id: file } = await this.files.keep(content, about);
    return {
      kind: paper.id,
      law: paper,
      file,
      parties,
      ...(template && { template: template.id }),
      ...(of && { of }),
      ...(issuer && issuer !== actor.unit && { issuer }),
      ...(numbered && { numbered }),
      ...(tells && { tells }),
    };
  }

  /** For `run`: takes number and file of a paper and appends `core.issued`. Answers the document's id. */
  async issue(
    tools: ActionTools<unknown>,
    paper: PreparedPaper,
    demands: readonly string[],
    document = newId(),
  ): Promise<string> {
    const { kind, law, file, template, of, issuer, numbered, tells } = paper;
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
          ...lawOf(law),
          ...(of && { of }),
          ...(issuer && { issuer }),
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
  async demandTexts(p: Preparing<unknown>, demands: readonly string[]): Promise<string[]> {
    const { demands: known } = caseOf(p);
    const ids = demands.map((d) => known.get(d)!.text);
    const bodies = await this.records.read(p.dossier!, ids);
    return ids.map((id) => (bodies.get(id)?.body as BodyOf<typeof DemandText> | undefined)?.text ?? '');
  }

  /** What was brought, with the number of the case. */
  async filing(p: Preparing<unknown>): Promise<BodyOf<typeof FilingText>> {
    const id = caseOf(p).filings.find((f) => f.text)!.text!;
    return (await this.records.read(p.dossier!, [id])).get(id)!.body as BodyOf<typeof FilingText>;
  }

  /** The names of persons of the case, in their order. */
  async names(p: Preparing<unknown>, parties: readonly string[]): Promise<string[]> {
    const { parties: known } = caseOf(p);
    const ids = parties.map((id) => known.get(id)!.body);
    const bodies = await this.records.read(p.dossier!, ids);
    return ids.map((id) => {
      const body = bodies.get(id)?.body as BodyOf<typeof PartyBody> | undefined;
      return body?.name ?? body?.organisation ?? '';
    });
  }

  private async nextNumber({ id, mark }: Unit, day: Day): Promise<PreparedPaper['numbered']> {
    if (!mark) return undefined;
    const year = Number(day.slice(0, 4));
    return { unit: id, year, number: await this.numbers.peek(id, 'document', year) };
  }

  /** Names of the files that came with the case. */
  async attached(p: Preparing<unknown>): Promise<string[]> {
    const own = new Set([...caseOf(p).documents.values()].map(({ file }) => file));
    return (await this.files.list(p.dossier!)).filter(({ id }) => !own.has(id)).map(({ name }) => name);
  }

  /** What a kind of paper is called on paper. */
  title(kind: string): string {
    return this.documents.title(kind);
  }

  unitName(unit: string): string {
    return this.directory.getUnit(unit).name;
  }
}

/** The case itself, whatever fold the action works with. */
const caseOf = ({ dossier }: Preparing<unknown>): CaseState => dossier!.fold(petitionFold);

/** What a paper is about: a demand, the demands of a document or of a proceeding, or the whole case. */
const demandsOf = (state: CaseState, about: string): readonly string[] | undefined =>
  (state.documents.get(about) ?? state.proceedings.get(about))?.demands ??
  (state.demands.has(about) ? [about] : undefined);

/** Whom to ask, as the unit keeps it; a notice does not go out without telephone and hours. */
function contactOf({ mandatory }: Pick<Paper, 'mandatory'>, { name, contact }: Unit, handler: string): SheetContact {
  if (!contact && mandatory.includes('contact'))
    throw new DomainError('blocked', 'core.contact_missing', { unit: name });
  return { person: handler, ...contact };
}
