import { type BodyOf, CASE, type PartyBody, petitionFold } from '@lianxin/core/common';
import type { Dialect } from '@lianxin/db';
import type { Dossier } from '../dossier/Dossier.js';
import type { Keyring } from '../dossier/Keyring.js';
import type { Projected, Projection, ReadRecords } from '../dossier/Projection.js';
import { personKeys } from './personKeys.js';
import { petitionSchema } from './schema.js';

/** Under which keys the people of a case are found again when they come a second time. */
export class PersonKeysProjection implements Projection {
  readonly id = 'core.person_keys';
  readonly version = 1;
  readonly kind = CASE;

  constructor(private readonly keyring: Keyring) {}

  table(dialect: Dialect) {
    return petitionSchema.of(dialect).personKeys;
  }

  async project(dossier: Dossier, read: ReadRecords): Promise<Projected> {
    const { parties } = dossier.fold(petitionFold);
    const present = [...parties.values()].filter((p) => !p.left && p.role !== 'other_side' && p.role !== 'interpreter');
    if (present.length === 0) return { rows: [] };
    const bodies = await read(present.map((p) => p.body));
    const key = this.keyring.keyOf(dossier.county, 'open');
    const keys = present.flatMap((p) => {
      const body = bodies.get(p.body) as BodyOf<typeof PartyBody> | undefined;
      return body ? [...personKeys(body, key).keys()] : [];
    });
    const { county, dossier: id } = dossier;
    return { rows: [...new Set(keys)].sort().map((each) => ({ county, dossier: id, key: each })) };
  }
}
