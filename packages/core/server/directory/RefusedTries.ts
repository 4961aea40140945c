import type { Ctx } from '@lianxin/api/server';
import { isId } from '@lianxin/base';
import { token } from '@lianxin/kernel/common';
import type { Audit } from './Audit.js';

/** A page that asks again every few seconds is one try, not hundreds. */
const SAME_TRY_MS = 10 * 60_000;
const MOST_REMEMBERED = 10_000;

/** What the API refused somebody who is signed in. */
export interface RefusedCall {
  readonly path: string;
  readonly code: string;
  readonly input: unknown;
}

/** Keeps who tried what was not theirs: another's case, a procedure without the right to it. */
export class RefusedTries {
  static readonly token = token<RefusedTries>('core.RefusedTries');
  private readonly recent = new Map<string, number>();

  constructor(private readonly audit: Audit) {}

  async keep(ctx: Ctx, { path, code, input }: RefusedCall): Promise<void> {
    const { dossier } = (input ?? {}) as { readonly dossier?: unknown };
    const about = typeof dossier === 'string' && isId(dossier) ? dossier : undefined;
    const key = [ctx.actor?.person, path, code, dossier].join(' ');
    const now = ctx.now.getTime();
    if (now - (this.recent.get(key) ?? 0) < SAME_TRY_MS) return;
    if (this.recent.size >= MOST_REMEMBERED) this.recent.clear();
    this.recent.set(key, now);
    await this.audit.write(ctx, 'core.refused', { path, reason: code, ...(about && { dossier: about }) });
  }
}
