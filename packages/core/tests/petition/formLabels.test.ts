import { readFileSync } from 'node:fs';
import { type Action, petitionActions } from '@lianxin/core/common';
import { type Field, formOf, labelKeys } from '@lianxin/ui/common';
import { expect, test } from 'vitest';

/** The fields a form shows, by their paths; one with a control of its own names what stands in it itself. */
const shown = (field: Field): readonly string[] => [
  ...(field.path && field.type !== 'id' ? [field.path] : []),
  ...(field.widget || field.type !== 'group' ? [] : field.fields.flatMap(shown)),
  ...(field.widget || field.type !== 'list' ? [] : shown(field.item)),
];

const actions = Object.values(petitionActions).filter(
  (a): a is Action<never, never> => (a as { kind?: string }).kind === 'action',
);

test.each(['zh-CN', 'en'])('every field that an action asks for has a name in %s', (language) => {
  const texts = Object.assign(
    {},
    ...['core', 'ui'].map((name) =>
      JSON.parse(readFileSync(new URL(`../../../${name}/locales/${language}.json`, import.meta.url), 'utf8')),
    ),
  ) as Record<string, string>;
  const nameless = actions.flatMap(({ id, form }) =>
    shown(formOf(form).group)
      .filter((field) => !labelKeys(id, field).some((key) => key in texts))
      .map((field) => `${id} ${field}`),
  );
  expect(nameless).toEqual([]);
});
