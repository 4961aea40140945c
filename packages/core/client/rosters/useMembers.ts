import { useQueryOf } from '@lianxin/api/client';
import { type MemberRow, type RosterRow, rosterContracts } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';

/** The rosters of the county; empty until they are there. */
export const useRosters = (): readonly RosterRow[] => useQueryOf(rosterContracts.rosters, null).data ?? NONE;

const NONE: readonly RosterRow[] = [];

/** What a roster calls its categories. */
export function useCategoryName(roster: RosterRow | undefined): (category: string) => string {
  const t = useText('core');
  return (category) => (roster ? t(`${roster.plugin}:codes.${roster.codes}.${category}`) : '');
}

/** What a professional line is called; a county may have lines of its own, which have only their code. */
export function useSystemName(): (system: string | undefined) => string | undefined {
  const t = useText('core');
  return (system) => system && t([`codes.system.${system}`, system]);
}

/** A member as forms and lists tell one from another: names repeat. */
export interface MemberOption {
  readonly value: string;
  readonly name: string;
  readonly label: string;
}

/** Those on a roster today, to choose from. */
export function useMemberOptions(id: string): readonly MemberOption[] {
  const t = useText('core');
  const categoryName = useCategoryName(useRosters().find((roster) => roster.id === id));
  const systemName = useSystemName();
  const { data } = useQueryOf(rosterContracts.members, { roster: id });
  return (data ?? []).map(({ person, name, category, system, title }: MemberRow) => {
    const facts = [categoryName(category), systemName(system), title].filter(Boolean).join(t('petition.separator'));
    return { value: person, name, label: t('rosters.option', { name, facts }) };
  });
}
