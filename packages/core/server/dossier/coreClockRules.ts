import { type ClockEffect, type ClockRule, entries } from '@lianxin/core/common';

/** The effect of a reasoned rebasing is the rebasing itself. */
export const rebaseRule: ClockRule = {
  id: 'core.rebase',
  on: [entries.rebased.id],
  effects({ data }) {
    const { key, from, n } = data as { key: string; from?: string; n?: number };
    return [
      { do: 'rebase', key, ...(from !== undefined && { from }), ...(n !== undefined && { n }), rule: 'core.rebased' },
    ];
  },
};

/** A proceeding that core ends because its plugin is switched off takes the holds it caused with it. */
export const releaseRule: ClockRule = {
  id: 'core.release',
  on: [entries.proceedingEnded.id],
  effects({ about: proceeding }, { entries: log, clocks }) {
    const caused = log.filter((e) => e.about === proceeding).flatMap((e) => e.clock.map((effect) => ({ e, effect })));
    const open: ClockEffect[] = [];
    for (const { e, effect } of caused) {
      if (effect.do !== 'hold') continue;
      const { key, ground } = effect;
      const about = effect.about ?? e.about;
      // As clocks are folded: an effect about another thing is not this entry's person's.
      const party = effect.party ?? (effect.about ? undefined : e.party);
      const which = { key, about, ...(party && { party }) };
      const clock = [...clocks.values()].find((c) => c.key === key && c.about === about && c.party === party);
      if (clock?.limit.holds?.some((hold) => hold.ground === ground && !hold.to))
        open.push({ do: 'release', ...which, ground });
    }
    return open;
  },
};
