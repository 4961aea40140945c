import { type Actor, isSystem } from '@lianxin/api/common';
import { type Day, DomainError } from '@lianxin/base';
import type { Dossier } from './Dossier.js';

/**
 * Nothing happens to a thing before it is there: no reason makes a demand transferred before it was brought. Throws
 * `core.before_it_began` with the day it began. Imports bring the days of other systems as they stand there.
 */
export function checkBegun(dossier: Dossier, about: string, on: Day, actor: Actor): void {
  const began = dossier.effective.find((e) => e.about === about)?.on;
  if (began !== undefined && on < began && !isSystem(actor))
    throw new DomainError('blocked', 'core.before_it_began', { day: began });
}
