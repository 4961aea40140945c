/** What a review and a hearing have in common: where it stands, and the unit that runs it. */
export interface Proceeding {
  readonly id: string;
  readonly phase: string;
  readonly unit: string;
}
