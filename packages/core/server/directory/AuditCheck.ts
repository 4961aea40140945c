import type { Check } from '../commands/Check.js';
import type { Audit } from './Audit.js';

const SHOWN = 100;

/** Nothing was changed in the audit log, put into it or taken from it. */
export class AuditCheck implements Check {
  readonly id = 'audit';

  constructor(private readonly audit: Audit) {}

  async run() {
    const { lines, faults } = await this.audit.verify();
    const problems = faults
      .slice(0, SHOWN)
      .map(({ position, reason }) => ({ code: `core.audit_line_${reason}`, params: { position } }));
    return { checked: lines, problems };
  }
}
