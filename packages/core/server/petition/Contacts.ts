import {
  type CaseState,
  petitionEntries as e,
  type InputOfAction,
  NoteText,
  type petitionActions,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { ActionTools } from '../dossier/ActionParts.js';
import { entry } from './entry.js';

/** Speaking with the petitioner (domain 5.2). */
export class Contacts {
  static readonly token = token<Contacts>('core.Contacts');

  async record(
    tools: ActionTools<CaseState>,
    { way, reached, whom, note }: InputOfAction<typeof petitionActions.recordContact>,
  ): Promise<void> {
    const text = note && (await tools.put(NoteText, { text: note }));
    await tools.append(entry(e.contacted, { way, reached, ...(whom && { whom }), ...(text && { note: text }) }));
  }
}
