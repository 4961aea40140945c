import { type BodyOf, CASE, clockId, dueOf, openWays, type PathText, petitionFold } from '@lianxin/core/common';
import type { Projection } from '../dossier/Projection.js';
import { petitionSchema } from './schema.js';

/** The lawful ways with a limit that are offered and not confirmed: the limitation list. */
export const limitationsProjection: Projection = {
  id: 'core.limitations',
  version: 1,
  kind: CASE,
  table: (dialect) => petitionSchema.of(dialect).limitations,
  async project(dossier, read, calendar) {
    const state = dossier.fold(petitionFold);
    const led = [...state.demands.values()].filter((d) => d.phase === 'led');
    const ways = led.flatMap((d) => openWays(state, d.id).filter((way) => way.counts.length > 0));
    const paths = await read(ways.map((way) => way.path));
    const rows = ways.map(({ id, demand, path, phase }) => {
      const clock = dossier.clocks.get(clockId('limitation.apply', id));
      const counted = clock?.state === 'running' ? dueOf(clock, calendar) : undefined;
      const { organ = '', procedure = '' } = (paths.get(path) as BodyOf<typeof PathText> | undefined) ?? {};
      return {
        dossier: dossier.dossier,
        way: id,
        county: dossier.county,
        demand,
        unit: state.demands.get(demand)!.unit,
        organ,
        procedure,
        due: counted?.due ?? null,
        provisional: counted?.provisional ?? false,
        chosen: phase === 'chosen',
      };
    });
    return { rows };
  },
};
