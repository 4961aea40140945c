import { newId } from '@lianxin/base';
import { EvidenceBody, petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** What findings rest on (art 31(6)). */
export class Evidences {
  static readonly token = token<Evidences>('core.Evidences');

  async add(tools: Tools, { kind, files, ...body }: Input<'addEvidence'>): Promise<void> {
    const about = newId();
    const said = { body: await tools.put(EvidenceBody, body), ...(files?.length && { files }) };
    if (files?.length) await tools.take(files);
    await tools.append(entry(e.evidenceAdded, { demand: tools.about, kind, ...said }, { about }));
  }

  async show(tools: Tools, { party, note: text }: Input<'showEvidence'>): Promise<void> {
    const note = text && { note: await tools.put(NoteText, { text }) };
    await tools.append(entry(e.evidenceShown, { ...note }, { about: tools.about, party }));
  }
}
