import { DomainError, type InputOfAction } from '@lianxin/sdk/common';
import type { ActionTools, Preparing } from '@lianxin/sdk/server';
import {
  type hearingActions as a,
  type Hearing,
  type HearingReviewState,
  HearingText,
  hearingFold,
} from '../../common/index.js';

/** What a step of a hearing works with. */
export type Tools = ActionTools<HearingReviewState>;
export type Prep = Preparing<HearingReviewState>;
export type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

/** The hearing that an action is about, as it stands after everything appended so far. */
export const hearingIn = ({ dossier, about }: Tools): Hearing => dossier.fold(hearingFold).hearings.get(about)!;
export const hearingFor = ({ state, about }: Prep): Hearing => state.hearings.get(about)!;

export const putText = (tools: Tools, text: string): Promise<string> => tools.put(HearingText, { text });

export async function attach(tools: Tools, files: readonly string[] | undefined, about = tools.about): Promise<void> {
  if (files?.length) await tools.attach(files, about);
}

export const blocked = (code: string, params = {}) => new DomainError('blocked', `hearing-review.${code}`, params);
