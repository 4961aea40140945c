import type { Entry } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Audit, AuditedBy } from '../directory/Audit.js';
import type { EntryTypes } from './EntryTypes.js';

/** Puts before the auditor what a log takes but an office looks at twice: days put back, entries corrected. */
export class UnusualEntries {
  static readonly token = token<UnusualEntries>('core.UnusualEntries');

  constructor(
    private readonly types: EntryTypes,
    private readonly audit: Audit,
  ) {}

  async keep(by: AuditedBy, { dossier, type, on, seq, why }: Entry): Promise<void> {
    if (this.types.find(type)?.corrects) await this.audit.write(by, 'core.corrected', { dossier, type, seq });
    else if (why) await this.audit.write(by, 'core.backdated', { dossier, type, seq, on });
  }
}
