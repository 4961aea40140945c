import type { Actor } from '@lianxin/api/common';
import { point } from '@lianxin/kernel/common';
import type { Head } from './Head.js';

/**
 * Who may see the dossiers of one kind in the open store; bound by whoever declares the kind. Counties are kept apart
 * and sealed dossiers are guarded by the log itself, before anybody is asked.
 */
export interface Sight {
  /** The kind of dossier it answers for. One that nobody answers for can be opened by nobody. */
  readonly kind: string;
  /** Without it nobody opens one or is told that one moved: administrators see no case. */
  readonly permission: string;
  mayOpen(actor: Actor, dossier: Head): boolean | Promise<boolean>;
  /** The units that may see it: those told that it moved. */
  unitsOf(dossier: string): Promise<readonly string[]>;
}
export const Sight = point<Sight>('core.Sight', 'reading');
