import { newId } from '@lianxin/base';
import { officialCalendar } from '@lianxin/calendar';
import {
  type Clock,
  CORE_ENTRIES,
  clockId,
  clockTouches,
  dueOf,
  type EffectiveEntry,
  type Entry,
  type EntryType,
  effective,
  foldClocks,
  type NewEntry,
  petitionClocks,
  petitionEntries,
  petitionFold,
  SETTINGS,
} from '@lianxin/core/common';

const TYPES = new Map(
  [...Object.values(petitionEntries), ...CORE_ENTRIES].map((t) => [t.id, t as unknown as EntryType]),
);
const typeOf = (id: string) => TYPES.get(id);

/** A log on paper: entries and the rules of the Regulations, without a database. What a lawyer would do by hand. */
export class PaperLog {
  readonly dossier = newId();
  readonly entries: Entry[] = [];
  private readonly settings: Record<string, unknown> = Object.fromEntries(SETTINGS.map((s) => [s.key, s.default]));

  constructor(settings: Record<string, unknown> = {}) {
    Object.assign(this.settings, settings);
  }

  /** Appends an entry that happened on a day, by a unit. */
  add(on: string, unit: string, entry: NewEntry): this {
    const about = entry.about ?? this.dossier;
    TYPES.get(entry.type)?.data.parse(entry.data);
    const base = {
      ...entry,
      kind: 'case',
      dossier: this.dossier,
      seq: this.entries.length + 1,
      v: 1,
      about,
      on,
      at: `${on}T01:00:00.000Z`,
      actor: newId(),
      post: newId(),
      unit,
    };
    const context = {
      entries: this.effective,
      clocks: this.clocks,
      due: (c: Clock) => dueOf(c, officialCalendar).due,
      setting: <T>(key: string) => this.settings[key] as T,
    };
    const clock = petitionClocks.on.includes(entry.type) ? petitionClocks.effects(base, context) : [];
    const declared = clockTouches.get(entry.type) ?? [];
    const undeclared = clock.map((c) => `${c.do} ${c.key}`).filter((touch) => !declared.includes(touch));
    if (undeclared.length) throw new Error(`${entry.type} does what it does not declare: ${undeclared}`);
    this.entries.push({ ...base, clock, position: base.seq, prev: '', hash: '' });
    return this;
  }

  get effective(): readonly EffectiveEntry[] {
    return effective(this.entries, typeOf);
  }
  get clocks(): ReadonlyMap<string, Clock> {
    return foldClocks(this.effective);
  }
  get state() {
    return petitionFold.of(this.effective);
  }
  clock(key: string, about: string, party?: string): Clock | undefined {
    return this.clocks.get(clockId(key, about, party));
  }
  due(key: string, about: string, party?: string): string | undefined {
    const clock = this.clock(key, about, party);
    return clock && dueOf(clock, officialCalendar).due;
  }
}
