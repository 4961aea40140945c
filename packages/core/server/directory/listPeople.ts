import type { InputOf } from '@lianxin/api/common';
import type { directory as contracts, PersonRow } from '@lianxin/core/common';
import type { Accounts } from './Accounts.js';
import type { DbDirectory } from './DbDirectory.js';

/** The people of a county with their accounts and all their posts, for the administrator. */
export async function listPeople(
  directory: DbDirectory,
  accounts: Accounts,
  county: string,
  { text = '', unit }: NonNullable<InputOf<typeof contracts.people>>,
): Promise<PersonRow[]> {
  const accountOf = new Map((await accounts.ofCounty(county)).map((account) => [account.person, account]));
  return directory
    .people(county)
    .map(({ id, name }): PersonRow => {
      const account = accountOf.get(id);
      const posts = directory.allPostsOf(id).map(({ person: _, county: __, unit: at, ...post }) => ({
        ...post,
        unit: { id: at, name: directory.getUnit(at).name },
      }));
      return { id, name, posts: posts.toReversed(), ...(account && { account }) };
    })
    .filter((row) => !unit || row.posts.some((post) => post.unit.id === unit))
    .filter((row) => row.name.includes(text) || row.account?.username.includes(text.toLowerCase()));
}
