/** Where a dossier is kept: with all others, or apart, under its own key, for named persons only. */
export type StoreName = 'open' | 'sealed';

/** The end of a dossier's log. */
export interface Head {
  readonly dossier: string;
  readonly county: string;
  /** `case`, or a kind that a plugin declares. */
  readonly kind: string;
  readonly store: StoreName;
  /** The last seq. */
  readonly seq: number;
  /** The hash of the last entry. */
  readonly hash: string;
}
