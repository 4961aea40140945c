import { token } from '@lianxin/kernel/common';

/** What dossiers are called on paper. Sealed ones have no name here. */
export interface DossierNumbers {
  /** The dossiers of a county with this number. */
  find(county: string, number: string): Promise<readonly string[]>;
  /** The numbers of dossiers, by id. */
  of(county: string, dossiers: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
export const DossierNumbers = token<DossierNumbers>('core.DossierNumbers');
