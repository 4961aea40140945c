import {
  agreementClocks,
  entries as e,
  foldAgreements,
  foldMediations,
  type Mediation,
  mediationClocks,
  mediationFold,
} from '@lianxin/plugin-mediation/common';
import {
  type Action,
  blockersOf,
  type Clock,
  clockId,
  dueOf,
  newId,
  officialCalendar,
  petitionClocks,
} from '@lianxin/sdk/common';
import { ids, SETTINGS, type Story } from './story.js';

const { demand, wang, li, mediation, mediator } = ids;
/** The rules of core and of this plugin. */
export const rules = [petitionClocks, mediationClocks, agreementClocks];
export const about = { about: mediation };
export const handle = clockId('unit.handle', demand);
export const period = clockId('mediation.period', mediation);

export const mediationOf = (story: Story, id = mediation): Mediation => foldMediations(story.entries).get(id)!;
export const consents = (story: Story) =>
  story
    .tell('2026-03-10', e.consented, { how: 'written' }, { ...about, party: wang })
    .tell('2026-03-12', e.consented, { how: 'recorded' }, { ...about, party: li });
export const agreement = newId();
export const instalment = newId();
export const ofAgreement = { about: agreement };
export const agreementOf = (story: Story, id = agreement) => foldAgreements(story.entries).agreements.get(id)!;
export const instalmentOf = (story: Story) => foldAgreements(story.entries).instalments.get(instalment)!;

/** What a draft binds: both parties, for all of it, unless said otherwise. */
export const scope = (more: object = {}) => ({
  ...{ mediation, form: 'written', text: newId(), demands: [demand], parties: [wang, li], mediators: [mediator] },
  ...{ sealed: true, ...more },
});

/** Li pays 800 yuan by the end of May. */
export const drafted = (story: Story, more: object = {}) =>
  consents(story)
    .tell('2026-03-13', e.mediatorsNamed, { mediators: [mediator], chosen: 'designated' }, about)
    .tell('2026-03-20', e.agreementDrafted, scope(more), ofAgreement)
    .tell(
      '2026-03-20',
      e.instalmentSet,
      { agreement, what: newId(), by: li, due: '2026-05-31', amount: 80_000 },
      { about: instalment },
    );

export const inForce = (story: Story) => drafted(story).tell('2026-04-02', e.tookEffect, {}, ofAgreement);

/** What stands in the way of an action, first without and then with what was entered. */
export function refusals<I>(
  story: Story,
  action: Action<I, never>,
  subject: string,
  unit: string,
  input?: I,
  on = '2026-04-01',
) {
  const q = {
    state: mediationFold.of(story.entries) as never,
    about: subject,
    entries: story.entries,
    clocks: story.clocks,
    sealed: false,
    actor: { person: newId(), unit, permissions: new Set([action.permission]) },
    today: on,
    on,
    due: (clock: Clock) => dueOf(clock, officialCalendar).due,
    setting: <T>(key: string) => (SETTINGS as Record<string, unknown>)[key] as T,
  };
  const said = input === undefined ? [] : action.check(q, input);
  return [...blockersOf(action, q), ...said].map((blocker) => blocker.code);
}
export const as = (action: unknown) => action as Action<unknown, never>;
