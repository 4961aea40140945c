import { type OpenCase, recordWords, useText } from '@lianxin/sdk/client';

/** Names of parties and of people of the directory, put together as the language does. */
export function useNames({ view, state }: OpenCase) {
  const t = useText();
  const join = (names: readonly string[]) => names.filter(Boolean).join(t('separator'));
  const party = (id: string) => recordWords(view, state.parties.get(id)?.body ?? '') ?? t('unnamed');
  const person = (id: string) => view.people[id] ?? t('unnamed');
  return {
    join,
    party,
    person,
    parties: (ids: readonly string[]) => join(ids.map(party)),
    people: (ids: readonly string[]) => join(ids.map(person)),
  };
}
