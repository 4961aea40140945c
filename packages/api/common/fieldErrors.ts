import type { ErrorParams } from '@lianxin/base';
import type { z } from 'zod';
import type { WireError } from './WireError.js';

/**
 * What is wrong with each field, as codes the form translates, never the value that was wrong. A rule of its own says
 * its sentence with `refine(..., { params: { code: 'core.field.day' } })`.
 */
export function fieldErrors(error: z.ZodError): NonNullable<WireError['fields']> {
  return error.issues.slice(0, 20).map((issue) => {
    const path = issue.path.map(String).join('.');
    const own = issue.code === 'custom' && issue.params?.code;
    if (own) return { path, code: String(own) };
    const params = limitOf(issue);
    return { path, code: `api.field.${nameOf(issue)}`, ...(params && { params }) };
  });
}

/** What is too little or too much has a name of its own for texts, lists and numbers. */
const LIMITS: Readonly<Record<string, { readonly too_small: string; readonly too_big: string }>> = {
  string: { too_small: 'too_short', too_big: 'too_long' },
  array: { too_small: 'too_few', too_big: 'too_many' },
};

function nameOf(issue: z.core.$ZodIssue): string {
  // The issue does not carry the value; zod's own sentence is the only place that tells nothing from something wrong.
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'missing';
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return 'missing';
  if (issue.code === 'too_small' || issue.code === 'too_big') return LIMITS[issue.origin]?.[issue.code] ?? issue.code;
  return issue.code;
}

function limitOf(issue: z.core.$ZodIssue): ErrorParams | undefined {
  if ('maximum' in issue) return { maximum: String(issue.maximum) };
  if ('minimum' in issue) return { minimum: String(issue.minimum) };
  return undefined;
}
