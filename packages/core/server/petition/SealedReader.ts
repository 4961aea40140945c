import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import {
  type CaseState,
  type Entry,
  foldCase,
  involvedUnits,
  petitionFold,
  type SealedView,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Dossier } from '../dossier/Dossier.js';
import type { Log } from '../dossier/Log.js';
import type { Sealing } from '../dossier/Sealing.js';
import type { CaseSeen } from './CaseSeen.js';

/** Presents who may open a sealed case, who did, and who had read it before it was sealed. */
export class SealedReader {
  static readonly token = token<SealedReader>('core.SealedReader');

  constructor(
    private readonly log: Log,
    private readonly sealing: Sealing,
    private readonly seen: CaseSeen,
    private readonly directory: Directory,
  ) {}

  async view({ actor }: ActorCtx, id: string): Promise<SealedView> {
    const dossier = await this.log.open(actor, id);
    if (dossier.store !== 'sealed') throw new DomainError('notFound', 'core.not_found');
    const state = dossier.fold(petitionFold);
    const until = sealedAt(dossier);
    const open = await this.openEntries(dossier, state, until);
    const readers = until ? await this.seen.of(state.originalsOf ?? id) : [];
    const person = (p: string) => ({ person: p, name: this.directory.nameOf(p) });
    return {
      recipients: (await this.sealing.named(id)).map(({ purpose, by, at, ...r }) => ({
        ...person(r.person),
        purpose,
        by: this.directory.nameOf(by),
        at: at.toISOString(),
      })),
      openings: (await this.sealing.openings(id)).map(({ day, first, last, ...o }) => ({
        ...person(o.person),
        day,
        first: first.toISOString(),
        last: last.toISOString(),
      })),
      seen: readers
        .filter(({ first }) => first.toISOString() <= until!)
        .map(({ unit, first, last, ...s }) => ({
          ...person(s.person),
          unit: this.directory.findUnit(unit)?.name ?? '',
          first: first.toISOString(),
          last: last.toISOString(),
        })),
      units: unitsThatSaw(open).map((unit) => ({ id: unit, name: this.directory.findUnit(unit)?.name ?? '' })),
      ...(state.originalsOf && { from: state.originalsOf }),
    };
  }

  /** What stood in the open store until then: of a case that was sealed its own log, of one split off the other's. */
  private async openEntries(dossier: Dossier, { originalsOf }: CaseState, until: string | undefined): Promise<Entry[]> {
    if (!until) return [];
    const log = originalsOf ? ((await this.log.find(originalsOf))?.entries ?? []) : dossier.entries;
    return log.filter(({ at, type }) => at <= until && !HERE.includes(type));
  }
}

/** Entries of the very step that takes it out of sight. */
const HERE = ['core.sealed', 'core.report_found', 'core.redacted', 'core.contents_redacted'];

/** When it, or what it was split off, ceased to be open; absent for one that was sealed from its first entry. */
function sealedAt({ entries }: Dossier): string | undefined {
  return entries.find(({ type }) => type === 'core.sealed' || type === 'core.originals_kept')?.at;
}

/** The units that at some time could open it. */
function unitsThatSaw(entries: readonly Entry[]): readonly string[] {
  const units = entries.flatMap((_, i) => involvedUnits(foldCase(entries.slice(0, i + 1))));
  return [...new Set(units)];
}
