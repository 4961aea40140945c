/** Something that can be done from the keyboard: a page to go to, an action of the page shown. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, shown beside it. */
  readonly group?: string;
  /** Why it may not be done now. */
  readonly whyNot?: string;
  run(): void;
}
