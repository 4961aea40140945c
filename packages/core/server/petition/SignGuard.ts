import { point, token } from '@lianxin/kernel/common';
import { type Guard, Guards } from './Guards.js';

/**
 * Says why a drafted opinion (the id of its document) may not be signed yet, for what a plugin ran on its demands. Asked
 * inside the transaction that signs.
 */
export interface SignGuard extends Guard<[document: string]> {}
export const SignGuard = point<SignGuard>('core.SignGuard', 'offering');

export class SignGuards extends Guards<[document: string]> {
  static readonly token = token<SignGuards>('core.SignGuards');
}
