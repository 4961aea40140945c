import type { EffectiveEntry } from '../dossier/effective.js';
import type { ReviewStage } from './codes.js';
import * as e from './entries/index.js';
import { stageOf } from './Review.js';

/** Steps by which a person has taken a part in deciding: about the demand, or about a paper that answers it. */
const TAKING_PART: readonly string[] = [
  e.investigated,
  e.evidenceAdded,
  e.opinionDrafted,
  e.issued,
  e.answeredOrally,
  e.extensionGranted,
].map((type) => type.id);

/** What is asked about a paper that answers a demand, or says whether the answer was right; of any other nothing. */
const paperStage = ({ type, data }: EffectiveEntry): ReviewStage | undefined =>
  type === e.opinionDrafted.id ? 'review' : PAPERS.includes(type) ? stageOf(String(data.kind)) : undefined;
const PAPERS: readonly string[] = [e.issued.id, e.paperReceived.id];

/**
 * Who has handled a demand: was named its handler, investigated, drafted, signed or decided on a review. None of them
 * reviews the opinion or presides over its hearing (art 28). Asked for a stage, those who took part at that very stage
 * before are not among them: who revoked an opinion may review the one made in its place, but not re-examine it.
 */
export function priorHandlers(
  entries: readonly EffectiveEntry[],
  demand: string,
  stage?: ReviewStage,
): ReadonlySet<string> {
  const stages = new Map<string, ReviewStage>();
  for (const entry of entries) {
    const found = (entry.data.demands as readonly string[] | undefined)?.includes(demand) && paperStage(entry);
    if (found) stages.set(entry.about, found);
  }
  // A review opinion is what the stage of review makes; it is asked about at the next.
  const own = (about: string) => stage === 'review' && stages.get(about) === 'reexamination';
  const persons = new Set<string>();
  for (const { type, about, actor, data } of entries) {
    const isAbout = about === demand || stages.has(about) || data.demand === demand;
    if (isAbout && !own(about) && TAKING_PART.includes(type)) persons.add(actor);
    if (about === demand && type === e.handlerNamed.id) persons.add(String(data.person));
    if (isAbout && type === e.reviewDecided.id && stages.get(about) !== stage)
      for (const person of (data.persons ?? []) as string[]) persons.add(person);
  }
  return persons;
}

/** Whether a person may take part in a review at a stage: nobody does who took part before in what is reviewed. */
export const mayReview = (
  entries: readonly EffectiveEntry[],
  demands: readonly string[],
  person: string,
  stage?: ReviewStage,
): boolean => demands.every((demand) => !priorHandlers(entries, demand, stage).has(person));
