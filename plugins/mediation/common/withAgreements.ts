import { type Agreement, bound } from './Agreement.js';
import type { Mediation } from './Mediation.js';

/** Where a mediation stands, seen with what was agreed in it. */
export function withAgreements(mediation: Mediation, agreements: readonly Agreement[]): Mediation {
  const own = agreements.filter((a) => a.mediation === mediation.id);
  const { phase, outcome } = mediation;
  if (phase === 'running' && own.some((a) => a.phase === 'signing')) return { ...mediation, phase: 'signing' };
  if (phase !== 'ended' || !own.some(bound)) return mediation;
  return {
    ...mediation,
    ...(outcome !== 'agreed' && { outcome: 'partly_agreed' }),
    ...(own.some((a) => a.phase === 'in_force') && { phase: 'in_force' as const }),
  };
}
