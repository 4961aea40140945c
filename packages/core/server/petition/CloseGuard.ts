import { point, token } from '@lianxin/kernel/common';
import { type Guard, Guards } from './Guards.js';

/** Says why a case may not be closed yet, for what a plugin runs on it. Asked inside the transaction that closes. */
export interface CloseGuard extends Guard<[]> {}
export const CloseGuard = point<CloseGuard>('core.CloseGuard', 'offering');

export class CloseGuards extends Guards<[]> {
  static readonly token = token<CloseGuards>('core.CloseGuards');
}
