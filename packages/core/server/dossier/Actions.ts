import type { Actor } from '@lianxin/api/common';
import type { Procedures } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { dossier } from '@lianxin/core/common';
import { type Manifest, token } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';

/** The actions of all plugins that run. */
export interface Actions {
  /**
   * Ties the actions among a plugin's procedures to the machinery; called before they are mounted. Refuses
   * (DomainError 'invalid', `core.bad_action`) one that appends what its plugin does not declare.
   */
  bind(manifest: Manifest, procedures: Procedures): Procedures;
  /** What may be done with a dossier now, and why something may not. */
  offered(actor: Actor, dossier: Dossier, today: Day): readonly dossier.OfferedAction[];
}
export const Actions = token<Actions>('core.Actions');
