import { newId } from '@lianxin/base';
import {
  type petitionActions as a,
  type CaseState,
  EvidenceBody,
  petitionEntries as e,
  type InputOfAction,
  NoteText,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { ActionTools } from '../dossier/ActionParts.js';
import { entry } from './entry.js';

type Tools = ActionTools<CaseState>;
type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

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
