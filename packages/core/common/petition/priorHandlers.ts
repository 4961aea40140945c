import type { EffectiveEntry } from '../dossier/effective.js';
import * as e from './entries/index.js';

/** Steps by which a person has taken a part in deciding: about the demand, or about a paper that answers it. */
const TAKING_PART: readonly string[] = [
  e.investigated,
  e.evidenceAdded,
  e.opinionDrafted,
  e.issued,
  e.answeredOrally,
  e.extensionGranted,
].map((type) => type.id);

/** Papers that answer a demand, or say whether the answer was right. */
const OPINIONS: readonly unknown[] = ['handling_opinion', 'review_opinion'];

/**
 * Who has handled a demand: was named its handler, investigated, drafted, signed or decided on a review. None of them
 * reviews the opinion or presides over its hearing (art 28).
 */
export function priorHandlers(entries: readonly EffectiveEntry[], demand: string): ReadonlySet<string> {
  const papers = entries.filter(({ type, data }) => {
    const { demands, kind } = data as { readonly demands?: readonly string[]; readonly kind?: string };
    if (!demands?.includes(demand)) return false;
    return type === e.opinionDrafted.id || (type === e.issued.id && OPINIONS.includes(kind));
  });
  const things = new Set([demand, ...papers.map((p) => p.about)]);
  const persons = new Set<string>();
  for (const { type, about, actor, data } of entries) {
    const isAbout = things.has(about) || data.demand === demand;
    if (isAbout && TAKING_PART.includes(type)) persons.add(actor);
    if (about === demand && type === e.handlerNamed.id) persons.add(String(data.person));
    if (isAbout && type === e.reviewDecided.id)
      for (const person of (data.persons ?? []) as string[]) persons.add(person);
  }
  return persons;
}

/** Whether a person may review what was decided on these demands so far: nobody reviews where he took part before. */
export const mayReview = (entries: readonly EffectiveEntry[], demands: readonly string[], person: string): boolean =>
  demands.every((demand) => !priorHandlers(entries, demand).has(person));
