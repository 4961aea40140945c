import type { Day } from '@lianxin/base';
import { z } from 'zod';
import type { Field, Values } from '../form/Field.js';
import { type FormModel, type FormSource, formOf } from '../form/formOf.js';

/** What a person enters to act: the action's own input, the day it happened, and why that day is an earlier one. */
export interface Call {
  readonly input: unknown;
  readonly on: Day;
  readonly onReason?: string;
}

/**
 * The form of an action. Its paths are those of the call on the wire, so that what the server says is wrong finds its
 * field.
 */
export function callForm(form: FormSource, today: Day): FormModel<Call> {
  const own = formOf(form);
  const base = { required: true, meta: {} };
  const input: Field = { ...base, type: 'group', name: 'input', path: '', fields: own.group.fields };
  const on: Field = { ...base, type: 'day', name: 'on', path: 'on', default: today, meta: { until: 'today' } };
  const onReason: Field = {
    type: 'text',
    name: 'onReason',
    path: 'onReason',
    required: false,
    meta: {},
    widget: 'textarea',
    maxLength: 500,
    visible: (beside: Values) => typeof beside.on === 'string' && beside.on < today,
  };
  const reason = z.string().trim().min(2).max(500).optional();
  return {
    group: { ...base, type: 'group', name: '', path: '', fields: [input, on, onReason] },
    schema: z.strictObject({ input: own.schema, on: z.iso.date(), onReason: reason }) as unknown as z.ZodType<Call>,
  };
}
