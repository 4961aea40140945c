import type { InputOf, OutputOf } from '@lianxin/api/common';
import type { Ctx } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { directory } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/** Who did something, from where and when, as a request tells it. */
export type AuditedBy = Pick<Ctx, 'actor' | 'address' | 'now'>;

/** Values of a line's sentence. Ids and codes only: nothing of a case, no name. */
export type AuditParams = Readonly<Record<string, string | number | boolean>>;

/** Which lines; each condition narrows. */
export type AuditFilter = Omit<NonNullable<InputOf<typeof directory.audit>>, 'person' | 'number'> & {
  readonly actors?: readonly string[];
  /** Dossiers that lines are about. */
  readonly subjects?: readonly string[];
};

/** Where the chain is broken. */
export interface AuditFault {
  readonly position: number;
  readonly reason: 'changed' | 'missing' | 'unlinked';
}

/**
 * Sign-ins, administration, exports and reads of unmasked or sealed data, in a chain that shows when a line was
 * changed, put in or taken away. The audit of a write to a log is its entry, not a line here.
 */
export interface Audit {
  /** Adds a line, in the transaction under way or in one of its own. Its sentence is `audit.<code>`. */
  write(by: AuditedBy, code: string, params?: AuditParams, county?: string): Promise<void>;
  /** Lines of a county, newest first. */
  page(county: string, filter: AuditFilter): Promise<OutputOf<typeof directory.audit>>;
  /** Where the chain of the installation stood when a civil day ended; absent where no line lies before. */
  headOn(day: Day): Promise<OutputOf<typeof directory.auditHead>>;
  /** Reads the whole chain again. */
  verify(): Promise<{ readonly lines: number; readonly faults: readonly AuditFault[] }>;
}
export const Audit = token<Audit>('core.Audit');
