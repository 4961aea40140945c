import { ABOUT_KINDS, caseQuery, petitionFold } from '@lianxin/core/common';
import type { TestCounty } from '@lianxin/testing';

/** The fields of forms and filters that name a thing of one kind. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  dossier: ['into', 'case'],
  party: ['parties', 'applicants', 'for'],
  demand: ['demands', 'also'],
  proceeding: ['mediation'],
  unit: ['owner', 'parent', 'reviewedBy', 'successor', 'accused', 'suggested', 'host'],
  person: ['mediators', 'actor'],
};

/** What of a county and its cases a field of some name could carry. Of several cases the last that has it counts. */
export async function belongings(county: TestCounty, dossiers: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const put = (kind: string, id: string) => {
    for (const field of [kind, ...(FIELDS[kind] ?? [])]) found.set(field, id);
  };
  const { person, post } = county.as('housing').actor;
  put('unit', county.unit('housing'));
  put('person', person);
  put('post', post);
  for (const dossier of dossiers) {
    const { entries, clocks, records } = await county.as('clerk').call(caseQuery, { dossier });
    const state = petitionFold.of(entries);
    put('dossier', dossier);
    for (const kind of ABOUT_KINDS) for (const thing of petitionFold.subjects(state, kind)) put(kind, thing);
    put('record', Object.keys(records)[0]!);
    put('clock', clocks[0]!.id);
  }
  return found;
}
