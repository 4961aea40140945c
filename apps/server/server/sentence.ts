import { DomainError } from '@lianxin/base';
import type { Lang, Texts } from '@lianxin/core/server';

/** What went wrong, for whoever typed the command. */
export function sentence(error: unknown, texts: Texts, lang: Lang): string {
  if (DomainError.is(error)) return texts.say(lang, `errors.${error.code}`, error.params);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
