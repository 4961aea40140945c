import { point } from '@lianxin/sdk/common';

/** A point of this plugin's own, in its common room where others find it: an answer to what is often asked. */
export interface QuickAnswer {
  /** Its sentence is `<plugin>:quickAnswers.<id>`. */
  readonly id: string;
}
export const QuickAnswer = point<QuickAnswer>('example.QuickAnswer', 'offering');
