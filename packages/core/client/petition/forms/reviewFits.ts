import { type PartyRole, petitioning, servedFor, waitingFor } from '@lianxin/core/common';
import type { z } from 'zod';
import { textOf } from '../case/readCase.js';
import { hidden, meta, required, starting, whose } from './fieldFits.js';
import type { Facts } from './formFor.js';

type Fit = (facts: Facts) => Readonly<Record<string, (field: z.ZodType) => z.ZodType>>;

const HOLDERS: readonly PartyRole[] = ['representative', 'agent', 'guardian'];
export const holdersOf = ({ open: { state } }: Facts): readonly string[] =>
  [...state.parties.values()].filter((p) => !p.left && HOLDERS.includes(p.role)).map((p) => p.id);
/** Only asked where somebody takes part who could sign for another. */
export const signer = (facts: Facts) => (field: z.ZodType) =>
  holdersOf(facts).length ? meta({ among: holdersOf(facts) })(field) : hidden(field);

const documentOf = ({ open: { state }, about }: Facts) => state.documents.get(about);

export const addressees = (facts: Facts, isServed: boolean): readonly string[] => {
  const { parties = [], served = {} } = documentOf(facts) ?? {};
  return parties.filter((party) => Boolean(served[party]) === isServed);
};

/** One level above a unit, as the directory says it. */
const above = ({ units }: Facts, unit: string | undefined) => {
  const own = units.find(({ id }) => id === unit);
  return units.find(({ id }) => id === own?.headUnit);
};

export const reviewOrgan = (facts: Facts): string =>
  above(facts, facts.open.state.demands.get(facts.about)?.unit)?.name ?? '';

/** Those who received this document, or for whom somebody received it, and who have not asked for a review yet. */
export const reviewable = (facts: Facts): readonly string[] => {
  const { reviews = {} } = documentOf(facts) ?? {};
  const mayAsk = (id: string) => !reviews[id] || ['withdrawn', 'not_accepted'].includes(reviews[id].outcome ?? '');
  return petitioning(facts.open.state)
    .map((p) => p.id)
    .filter((id) => servedFor(facts.open.state, facts.about, id) && mayAsk(id));
};

/** An organ is named only where the directory does not know who is one level above. */
const organFit = (facts: Facts) => {
  const { issuer, unit, from } = documentOf(facts) ?? {};
  return above(facts, from ? from.organ : (issuer ?? unit)) ? hidden : (field: z.ZodType) => field;
};

/** Handed in to an organ outside, which tells what it decided: only where one outside decides. */
const handedInFit = (facts: Facts) => {
  const { issuer, unit, from } = documentOf(facts) ?? {};
  const decides = above(facts, from ? from.organ : (issuer ?? unit));
  const isHere = decides && !['city', 'province'].includes(decides.level);
  return isHere ? hidden : (field: z.ZodType) => field;
};

/** Who decides, as it was named when the request was passed on, or as the directory has it. */
const decider = (facts: Facts): string | undefined => {
  const { view } = facts.open;
  const request = Object.values(documentOf(facts)?.reviews ?? {}).find(({ state }) => state !== 'decided');
  return textOf(view, request?.organ) ?? view.units[request?.unit ?? ''];
};

const waiting = (facts: Facts): readonly string[] => {
  const document = documentOf(facts);
  return document ? waitingFor(document) : [];
};

/** What is asked of whoever makes an opinion anew. */
export const redoFit = ({ open: { state }, about }: Facts): ReturnType<Fit> =>
  state.demands.get(about)?.redo ? { changed: required } : { changed: hidden, sameAgainReason: hidden };

/** What this case, or one that it repeats, already says of the re-examination. */
export const finalFit = ({ open: { view } }: Facts): ReturnType<Fit> =>
  view.final
    ? {
        finalOrgan: starting(view.final.organ),
        finalNumber: starting(view.final.number),
        finalOn: starting(view.final.on),
      }
    : {};

/** Review and re-examination. */
export const reviewFits: Partial<Record<`core.${string}`, Fit>> = {
  'core.receiveReview': (facts) => ({
    parties: whose(reviewable(facts)),
    by: signer(facts),
    organ: handedInFit(facts),
  }),
  'core.passReview': (facts) => ({ organ: organFit(facts) }),
  'core.recordReview': (facts) => ({
    parties: whose(waiting(facts)),
    organ: starting(decider(facts)),
    outcomes: meta({ among: documentOf(facts)?.demands ?? [] }),
  }),
  'core.extendReview': (facts) => ({ parties: whose(waiting(facts)) }),
  'core.recordOwnService': (facts) => ({ parties: whose(addressees(facts, false)) }),
};
