import { createHmac, randomInt } from 'node:crypto';
import { and, type Db, eq } from '@lianxin/db';
import type { Keyring } from './Keyring.js';
import type { QueryCodes } from './QueryCodes.js';
import { dossierSchema } from './schema.js';

/** Without signs that look alike on paper or sound alike on the telephone: 0 O, 1 I L, U V. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ';
const LENGTH = 12;

/** Codes of twelve signs, 58 bits; the table holds only what the county's key makes of them. */
export class DbQueryCodes implements QueryCodes {
  private readonly keep;

  constructor(
    private readonly db: Db,
    private readonly keys: Keyring,
  ) {
    const { queryCodes: t } = dossierSchema.of(db.dialect);
    this.keep = db.prepared((q, p: typeof t.$inferInsert) =>
      q.insert(t).values({ hash: p.hash, county: p.county, dossier: p.dossier, about: p.about }),
    );
  }

  async issue(county: string, dossier: string, about: string): Promise<string> {
    const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    await this.keep({ hash: this.hash(county, signs), county, dossier, about });
    return signs.replace(/(.{4})(?=.)/g, '$1-');
  }

  async find(county: string, code: string): Promise<{ dossier: string; about: string } | undefined> {
    const signs = code.toUpperCase().replace(/[\s-]/g, '');
    const { table } = this;
    const [found] = await this.db.q
      .select({ dossier: table.dossier, about: table.about })
      .from(table)
      .where(and(eq(table.hash, this.hash(county, signs)), eq(table.county, county)));
    return found;
  }

  private hash(county: string, signs: string): string {
    return createHmac('sha256', this.keys.keyOf(county, 'open')).update(`query code ${signs}`).digest('hex');
  }

  private get table() {
    return dossierSchema.of(this.db.dialect).queryCodes;
  }
}
