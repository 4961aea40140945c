import { DomainError } from '@lianxin/base';
import { type Phase, type Problem, problem } from '../common/index.js';

/** Before a plugin is asked about any case, what it throws cannot quote one and may be shown. */
const BEFORE_ANY_CASE: readonly Phase[] = ['import', 'services', 'build', 'prepare', 'start'];

/** What a plugin threw, as a code with a sentence. */
export function failure(plugin: string, phase: Phase, error: unknown): Problem {
  if (DomainError.is(error) && error.code.startsWith('kernel.')) {
    return { code: error.code, params: { plugin, ...error.params } };
  }
  return problem(`failed_${phase}`, { plugin, reason: describe(error, BEFORE_ANY_CASE.includes(phase)) });
}

function describe(error: unknown, mayQuote: boolean): string {
  if (DomainError.is(error)) return error.code;
  if (!(error instanceof Error)) return mayQuote ? String(error) : typeof error;
  return mayQuote ? `${error.name}: ${error.message}` : error.name;
}
