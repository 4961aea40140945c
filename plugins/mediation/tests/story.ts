import { entries as e } from '@lianxin/plugin-mediation/common';
import {
  type Clock,
  type ClockRule,
  type Day,
  dueOf,
  type EffectiveEntry,
  type EntryType,
  foldClocks,
  type NewEntry,
  newId,
  officialCalendar,
  petitionEntries as p,
} from '@lianxin/sdk/common';

export const ids = {
  dossier: newId(),
  demand: newId(),
  wang: newId(),
  li: newId(),
  office: newId(),
  bureau: newId(),
  committee: newId(),
  mediation: newId(),
  mediator: newId(),
};

/** A log that is told step by step; what rules resolve is written into the entries, as the real one does. */
export class Story {
  readonly entries: EffectiveEntry[] = [];

  constructor(
    private readonly rules: readonly ClockRule[],
    private readonly settings: Readonly<Record<string, unknown>> = {},
  ) {}

  get clocks(): ReadonlyMap<string, Clock> {
    return foldClocks(this.entries);
  }

  due(clock: string): Day | undefined {
    return dueOf(this.clocks.get(clock)!, officialCalendar).due;
  }

  // biome-ignore lint/suspicious/noExplicitAny: entry types of every shape
  tell(on: Day, type: EntryType<any>, data: object, more: Partial<NewEntry> & { unit?: string } = {}): this {
    const { dossier, office } = ids;
    const entry = {
      ...{ kind: 'case', dossier, seq: this.entries.length + 1, position: this.entries.length + 1, v: 1, at: '' },
      ...{ type: type.id, about: dossier, on, actor: newId(), post: newId(), unit: office, prev: '', hash: '' },
      ...{ data: type.data.parse(data) as EffectiveEntry['data'], clock: [], ...more },
    };
    const context = {
      entries: this.entries,
      clocks: this.clocks,
      due: (clock: Clock) => dueOf(clock, officialCalendar).due,
      setting: <T>(key: string) => this.settings[key] as T,
    };
    const clock = this.rules
      .filter((rule) => rule.on.includes(type.id))
      .flatMap((rule) => rule.effects(entry, context));
    this.entries.push({ ...entry, clock });
    return this;
  }
}

export const SETTINGS = {
  'clock.officeSortDays': 15,
  'clock.unitInformDays': 15,
  'clock.handleDays': 60,
  'clock.objectionWorkdays': 5,
  'clock.rollOnHoliday.organ': true,
  'mediation.periodDays': 30,
  'mediation.pausesHandleClock': false,
  'mediation.acceptWorkdays': 5,
  'mediation.passOnWorkdays': 3,
  'mediation.reportWorkdays': 3,
};

/** A case with one demand that the bureau has accepted, and a mediation proposed on it. */
export function proposed(
  rules: readonly ClockRule[],
  settings: Readonly<Record<string, unknown>> = {},
  opening: object = {},
): Story {
  const { demand, wang, li, office, bureau, committee, mediation } = ids;
  const about = { about: demand };
  return new Story(rules, { ...SETTINGS, ...settings })
    .tell('2026-03-02', p.registered, {
      ...{ filing: newId(), text: newId(), channel: 'visit', unit: office, office, year: 2026, number: 1 },
    })
    .tell('2026-03-02', p.partyAdded, { role: 'petitioner', body: newId() }, { about: wang })
    .tell('2026-03-02', p.partyAdded, { role: 'other_side', body: newId() }, { about: li })
    .tell('2026-03-02', p.demandAdded, { text: newId(), kind: 'appeal_request', unit: bureau, direct: true }, about)
    .tell('2026-03-03', p.accepted, { branch: 'b6_petition' }, { ...about, unit: bureau })
    .tell(
      '2026-03-09',
      e.opened,
      {
        ...{ demands: [demand], parties: [wang, li], host: committee, way: 'people', source: 'offer' },
        scope: 'between_citizens',
        ...opening,
      },
      {
        ...{ about: mediation, unit: bureau },
        proceeding: { do: 'open', plugin: 'mediation', demands: [demand], unit: committee },
      },
    );
}
