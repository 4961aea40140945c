import { isBlank, type RegisterValues } from './RegisterValues.js';

/** A filing begun and put aside, because somebody else came to the window. */
export interface PutAside {
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly values: RegisterValues;
}

/** What one keeps of a shelf that drafts from elsewhere may have left in another shape. */
export const shelfOf = (draft: unknown): readonly PutAside[] => {
  const items = (draft as { items?: unknown } | undefined)?.items;
  return Array.isArray(items) ? (items as PutAside[]) : [];
};

/** The shelf with a filing on top; an empty one is not worth a place. */
export const putAside = (shelf: readonly PutAside[], values: RegisterValues, at: string): readonly PutAside[] =>
  isBlank(values) ? shelf : [{ at, values }, ...without(shelf, values.dossier)];

export const without = (shelf: readonly PutAside[], dossier: string): readonly PutAside[] =>
  shelf.filter((item) => item.values.dossier !== dossier);
