import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import {
  type BodyOf,
  type CaseState,
  petitionEntries as e,
  type FilingText,
  type NewEntry,
  OralRecordBody,
  type OralRecordSheet,
  type PartyBody,
  type petitionActions,
  petitionFold,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Documents } from '../documents/Documents.js';
import { oralRecord } from '../documents/papers/oralRecord.js';
import type { ActionTools } from '../dossier/ActionParts.js';
import type { DossierWriter } from '../dossier/DossierWriter.js';
import type { Files } from '../dossier/Files.js';
import type { Log } from '../dossier/Log.js';
import type { Records } from '../dossier/Records.js';
import { entry } from './entry.js';

type Input = petitionActions.OralRecordInput;

/** What people say instead of writing it: taken down, read back, kept, and printed to be signed (art 19). */
export class OralRecords {
  static readonly token = token<OralRecords>('core.OralRecords');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly directory: Directory,
  ) {}

  async take(tools: ActionTools<CaseState>, input: Input): Promise<void> {
    await tools.append(await this.entryOf(tools, tools.ctx, input));
  }

  async entryOf(
    writer: DossierWriter,
    { actor }: ActorCtx,
    { speaker, interpreter, readBack, confirmed, takenBy, ...said }: Input,
  ): Promise<NewEntry> {
    const body = await writer.put(OralRecordBody, { ...said, takenBy: takenBy ?? this.directory.nameOf(actor.person) });
    const whose = { ...(speaker && { speaker }), ...(interpreter && { interpreter }) };
    return entry(e.oralRecordTaken, { body, readBack, confirmed, ...whose });
  }

  /** A waiting file to download; what is signed on paper comes back among the papers of the case. */
  async print({ actor, today }: ActorCtx, id: string, record: string, large = false): Promise<{ file: string }> {
    const dossier = await this.log.open(actor, id);
    const state = dossier.fold(petitionFold);
    const oral = state.oralRecords.find(({ body }) => body === record);
    if (!oral) throw new DomainError('notFound', 'core.not_found');
    const filing = state.filings.find((f) => f.text)!.text!;
    const persons = [oral.speaker, oral.interpreter].flatMap((party) => state.parties.get(party ?? '')?.body ?? []);
    const found = await this.records.read(dossier, [record, filing, ...persons]);
    const body = found.get(record)!.body as BodyOf<typeof OralRecordBody>;
    const caseNumber = (found.get(filing)!.body as BodyOf<typeof FilingText>).number;
    const nameOf = (party: string | undefined) => {
      const person = found.get(state.parties.get(party ?? '')?.body ?? '')?.body as
        | BodyOf<typeof PartyBody>
        | undefined;
      return person?.name ?? person?.organisation;
    };
    const [speaker, interpreter] = [nameOf(oral.speaker), nameOf(oral.interpreter)];
    const content = await this.documents.render(oralRecord, {
      organ: this.directory.getUnit(oral.unit).name,
      to: [],
      on: today,
      caseNumber,
      large,
      takenOn: oral.on,
      readBack: oral.readBack,
      confirmed: oral.confirmed,
      ...(speaker && { speaker }),
      ...(interpreter && { interpreter }),
      ...(body as Pick<OralRecordSheet, 'words' | 'language' | 'takenBy' | 'otherLanguage' | 'refusal'>),
    });
    const about = {
      name: `${caseNumber}${this.documents.title(oralRecord.id)}.docx`,
      county: actor.county,
      by: actor.person,
    };
    const { id: file } = await this.files.keep(content, about);
    return { file };
  }
}
