import type { WireError } from '@lianxin/api/common';
import { expect } from 'vitest';
import { LANGUAGES, sentencesIn } from './sentences.js';
import type { Answer } from './Visitor.js';

const known = LANGUAGES.map((language) => ({ language, sentences: sentencesIn(language) }));

/** The placeholders of a sentence that no parameter fills, and codes without a sentence, in any language. */
export function unsaid({ code, params, fields = [] }: WireError): string[] {
  return [{ code, params }, ...fields].flatMap((said) =>
    known.flatMap(({ language, sentences }) => {
      const sentence = sentences.get(`errors.${said.code}`);
      if (!sentence) return [`${said.code} in ${language}`];
      const needed = [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name!);
      return needed.filter((name) => !(name in (said.params ?? {}))).map((name) => `${said.code}: {{${name}}}`);
    }),
  );
}

/**
 * A refusal as the product gives it: the status, the error in the shape of tRPC, a code of the business with a sentence
 * in every language, and nothing that only a programmer should see.
 */
export function expectRefusal(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.domain?.code }).toEqual({ status, code });
  expect(unsaid(answer.domain!)).toEqual([]);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.text).not.toMatch(/node_modules|\bat .+:\d+:\d+|SQLITE|Zod/);
}
