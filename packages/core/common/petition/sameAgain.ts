import type { Outcome } from './codes.js';
import { similarity } from './similarity.js';

/** What an opinion says of one demand, as far as it decides whether another says the same. */
export interface Answer {
  readonly outcome: Outcome | undefined;
  readonly facts: string;
  readonly basis: string;
}

/** Alike to such a degree that only words were moved about. */
const BASICALLY = 0.95;

const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const alike = (a: string, b: string): boolean => plain(a) === plain(b) || similarity(a, b) >= BASICALLY;

/** The same, or basically the same, on the same facts and the same basis (domain 6.6): what a redo must not be. */
export const isSameAgain = (before: Answer, now: Answer): boolean =>
  before.outcome === now.outcome && alike(before.facts, now.facts) && alike(before.basis, now.basis);
