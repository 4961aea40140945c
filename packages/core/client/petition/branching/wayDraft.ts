import { newId } from '@lianxin/base';
import { type AnsweredCount, type OfferedWay, type PackMatter, type SectorPack, wayRef } from '@lianxin/core/common';

/** A way while it is being filled in. */
export type WayDraft = Partial<OfferedWay> & Pick<OfferedWay, 'id' | 'counts' | 'readBack'>;

/** The event of a limit that somebody typed, which no pack names. */
export const OWN_EVENT = 'own';

export const blankCount = (): AnsweredCount => ({ event: OWN_EVENT, name: '', n: 1, unit: 'year', days: [] });
export const blankWay = (): WayDraft => ({ id: newId(), counts: [], readBack: false });

/** All lawful ways that a pack knows for a matter. What is printed is Chinese. */
export const waysOf = (pack: SectorPack, matter: PackMatter): readonly WayDraft[] =>
  matter.ways.map(({ code, limit, ...words }) => ({
    id: newId(),
    line: wayRef(pack, code),
    ...words,
    counts: (limit === 'ask_there' ? [] : limit).map((count) => ({
      ...count,
      name: pack.events[count.event]!.name['zh-CN'],
      days: [],
    })),
    readBack: false,
  }));

/** The matters that may be offered, those of the chosen branch first. */
export function mattersOf(packs: readonly SectorPack[], branch: string | undefined) {
  const all = packs.flatMap((pack) => pack.matters.map((matter) => ({ pack, matter })));
  return all.toSorted((a, b) => Number(b.matter.branch === branch) - Number(a.matter.branch === branch));
}
