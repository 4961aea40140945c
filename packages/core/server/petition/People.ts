import { buffer } from 'node:stream/consumers';
import type { Actor } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { newId } from '@lianxin/base';
import {
  type BodyOf,
  petitionEntries as e,
  type Member,
  type MembersPreview,
  NoteText,
  PartyBody,
  petitionFold,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from '../dossier/Dossier.js';
import type { Files } from '../dossier/Files.js';
import type { Log } from '../dossier/Log.js';
import type { Records } from '../dossier/Records.js';
import { FileInMemory } from '../import/ImportFile.js';
import { entry } from './entry.js';
import { MemberTable, takingPart } from './MemberTable.js';
import type { Input, Prep, Tools } from './Tools.js';

/** The members of a group, who speaks for them, and what they authorised in writing (domain 3.3). */
export class People {
  static readonly token = token<People>('core.People');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly files: Files,
  ) {}

  /** Nothing is written. */
  async preview({ actor }: ActorCtx, { dossier, file }: { dossier: string; file: string }): Promise<MembersPreview> {
    const table = await this.table(actor, await this.log.open(actor, dossier), file);
    const lines = table.shown;
    return { lines, total: table.total, problems: lines.filter((line) => line.problem).length };
  }

  async members(p: Prep, { file }: Input<'addMembers'>): Promise<readonly Member[]> {
    return (await this.table(p.ctx.actor, p.dossier!, file)).members;
  }

  /** One entry for the whole table: a wrong one is annulled as it came. */
  async addMembers(tools: Tools, { file }: Input<'addMembers'>, members: readonly Member[]): Promise<void> {
    const bodies: string[] = [];
    for (const member of members) bodies.push(await tools.put(PartyBody, member));
    await tools.append(entry(e.membersAdded, { parties: members.map(() => newId()), bodies }));
    await tools.attach([file], tools.about);
  }

  async nameRepresentative(tools: Tools, { party, files }: Input<'nameRepresentative'>): Promise<void> {
    await tools.append(entry(e.representativeNamed, {}, { about: party }));
    if (files?.length) await tools.attach(files, party);
  }

  async authorise(tools: Tools, { holder, members, acts = [], capacity, files }: Input<'authorise'>): Promise<void> {
    await tools.attach(files, holder);
    // Who was chosen with all the others acts for himself anyway.
    const others = members.filter((member) => member !== holder);
    const data = { members: others, acts, papers: files, ...(capacity && { capacity }) };
    await tools.append(entry(e.authorised, data, { about: holder }));
  }

  async endAuthority(tools: Tools, { holder, members, reason, files }: Input<'endAuthority'>): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.authorityEnded, { members, reason: text }, { about: holder }));
    if (files?.length) await tools.attach(files, holder);
  }

  async goAlone(tools: Tools, { members, files }: Input<'goAlone'>): Promise<void> {
    await tools.append(entry(e.wentAlone, { members }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  private async table(actor: Actor, dossier: Dossier, file: string): Promise<MemberTable> {
    const { content } = await this.files.open(actor, file);
    const state = dossier.fold(petitionFold);
    const taking = await this.records.read(dossier, takingPart(state));
    const bodies = [...taking.values()].map((record) => record.body as BodyOf<typeof PartyBody>);
    return MemberTable.read(new FileInMemory(await buffer(content)), bodies);
  }
}
