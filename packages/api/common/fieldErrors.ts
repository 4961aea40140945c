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
    // The issue does not carry the value; zod's own sentence is the only place that tells nothing from something wrong.
    const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
    return { path, code: `api.field.${missing ? 'missing' : issue.code}`, ...(params && { params }) };
  });
}

function limitOf(issue: z.core.$ZodIssue): ErrorParams | undefined {
  if ('maximum' in issue) return { maximum: String(issue.maximum) };
  if ('minimum' in issue) return { minimum: String(issue.minimum) };
  return undefined;
}
