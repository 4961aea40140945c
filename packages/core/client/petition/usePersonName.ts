import { useQueryOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';

/** The people who have a post in the own unit; empty until they are there. */
export const useColleagues = () => useQueryOf(directory.colleagues, null).data ?? [];

/** Names of people of the own unit; empty for anybody else. */
export function usePersonName(): (id: string) => string {
  const colleagues = useColleagues();
  return (id) => colleagues.find((person) => person.id === id)?.name ?? '';
}
