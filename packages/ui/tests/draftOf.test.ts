import { draftOf, formOf } from '@lianxin/ui/common';
import { expect, test } from 'vitest';
import { z } from 'zod';

const { group } = formOf(
  z.strictObject({
    text: z.string(),
    votes: z.array(z.strictObject({ member: z.string(), vote: z.string() })).meta({ draft: false, widget: 'votes' }),
    talks: z.array(z.strictObject({ place: z.string(), said: z.string().meta({ draft: false }) })),
    person: z.strictObject({ name: z.string(), pin: z.string().meta({ draft: false }) }).optional(),
  }),
);

test('a draft keeps what is typed, but not what says that no draft of it is kept, wherever it stands', () => {
  const values = {
    text: 'by the agreement',
    votes: [{ member: 'li', vote: 'against' }],
    talks: [{ place: 'office', said: 'in confidence' }],
    person: { name: 'Li', pin: '1234' },
  };
  expect(draftOf(group, values)).toEqual({
    text: 'by the agreement',
    talks: [{ place: 'office' }],
    person: { name: 'Li' },
  });
  expect(values.votes).toHaveLength(1);
});

test('what was not reached yet is no matter', () => {
  expect(draftOf(group, { text: 'a', person: undefined })).toEqual({ text: 'a', person: undefined });
});
