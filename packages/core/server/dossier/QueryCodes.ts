import { token } from '@lianxin/kernel/common';

/** Codes with which a petitioner asks how the matter stands. Kept only as a hash. */
export interface QueryCodes {
  /** Makes one for a thing of a dossier; shown once, on the receipt. Only inside `Db.transaction`. */
  issue(county: string, dossier: string, about: string): Promise<string>;
  /** What a code stands for; spaces, hyphens and small letters do not matter. */
  find(county: string, code: string): Promise<{ dossier: string; about: string } | undefined>;
}
export const QueryCodes = token<QueryCodes>('core.QueryCodes');
