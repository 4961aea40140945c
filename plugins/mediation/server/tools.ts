import { DomainError, type InputOfAction } from '@lianxin/sdk/common';
import { type ActionTools, entry } from '@lianxin/sdk/server';
import {
  type actions as a,
  entries as e,
  type Mediation,
  type MediationState,
  mediationFold,
} from '../common/index.js';

/** What a step of a mediation works with. */
export type Tools = ActionTools<MediationState>;
export type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

export const blocked = (code: string) => new DomainError('blocked', `mediation.${code}`);

/** The mediation as it stands after everything appended so far. */
export const of = ({ dossier, about }: Tools): Mediation => dossier.fold(mediationFold).mediations.get(about)!;

/** A party's yes; `by`: who said it for him. */
export const consentOf = (about: string, party: string, how: 'written' | 'recorded', by?: readonly string[]) =>
  entry(e.consented, { how, ...(by && { by: [...by] }) }, { about, party });

export async function attach(tools: Tools, files: readonly string[] | undefined, about = tools.about): Promise<void> {
  if (files?.length) await tools.attach(files, about);
}
