import { token } from '@lianxin/kernel/common';
import { decrypt, encrypt } from '../dossier/cipher.js';
import type { Keyring } from '../dossier/Keyring.js';
import type { MemberRecord } from './schema.js';

/** Telephone numbers of members, encrypted like any content; bound to the membership, so that none takes another's place. */
export class MemberPhones {
  static readonly token = token<MemberPhones>('core.MemberPhones');

  constructor(private readonly keys: Keyring) {}

  sealed(county: string, member: string, phone: string | undefined): Buffer | null {
    return phone ? encrypt(this.keys.keyOf(county, 'open'), phone, `member ${member}`) : null;
  }

  opened({ county, id, phone }: Pick<MemberRecord, 'county' | 'id' | 'phone'>): string | undefined {
    return phone ? decrypt(this.keys.keyOf(county, 'open'), phone, `member ${id}`).toString() : undefined;
  }
}
