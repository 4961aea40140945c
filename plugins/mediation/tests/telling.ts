import {
  entries as e,
  foldMediations,
  type Mediation,
  mediationClocks,
  mediationFold,
} from '@lianxin/plugin-mediation/common';
import { type Action, blockersOf, clockId, newId, petitionClocks } from '@lianxin/sdk/common';
import { ids, SETTINGS, type Story } from './story.js';

const { demand, wang, li, mediation } = ids;
/** The rules of core and of this plugin. */
export const rules = [petitionClocks, mediationClocks];
export const about = { about: mediation };
export const handle = clockId('unit.handle', demand);
export const period = clockId('mediation.period', mediation);

export const mediationOf = (story: Story, id = mediation): Mediation => foldMediations(story.entries).get(id)!;
export const consents = (story: Story) =>
  story
    .tell('2026-03-10', e.consented, { how: 'written' }, { ...about, party: wang })
    .tell('2026-03-12', e.consented, { how: 'recorded' }, { ...about, party: li });
export const drafted = (story: Story) =>
  consents(story).tell('2026-03-20', e.agreementDrafted, { agreement: newId(), performBy: '2026-05-31' }, about);

/** What stands in the way of an action, first without and then with what was entered. */
export function refusals<I>(story: Story, action: Action<I, never>, subject: string, unit: string, input?: I) {
  const q = {
    state: mediationFold.of(story.entries) as never,
    about: subject,
    entries: story.entries,
    clocks: story.clocks,
    sealed: false,
    actor: { person: newId(), unit, permissions: new Set([action.permission]) },
    today: '2026-04-01',
    on: '2026-04-01',
    due: () => undefined,
    setting: <T>(key: string) => (SETTINGS as Record<string, unknown>)[key] as T,
  };
  const said = input === undefined ? [] : action.check(q, input);
  return [...blockersOf(action, q), ...said].map((blocker) => blocker.code);
}
export const as = (action: unknown) => action as Action<unknown, never>;
