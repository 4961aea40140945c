import { randomBytes, randomInt } from 'node:crypto';
import { DomainError } from '@lianxin/base';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters that OWASP names as the least: about 10 ms each. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** So many checks run or wait at once; whoever comes then is asked to come back, so that guessing cannot stop the office. */
const MOST_AT_ONCE = 64;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let underWay = 0;

/** Takes as long for a name nobody has (`known` undefined) as for a wrong password. Throws `core.sign_in_busy`. */
export async function isPassword(known: string | undefined, password: string): Promise<boolean> {
  if (underWay >= MOST_AT_ONCE) throw new DomainError('tooMany', 'core.sign_in_busy');
  underWay++;
  try {
    const right = await verify(known ?? (await nobody()), password);
    return right && known !== undefined;
  } finally {
    underWay--;
  }
}

let nobodysHash: Promise<string> | undefined;
const nobody = (): Promise<string> => (nobodysHash ??= hashPassword(randomBytes(32).toString('base64')));

/** Without characters that are taken for one another when read from paper. */
const ALPHABETS = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];
const GROUPS = 4;
const LETTERS = 4;

/** A password that satisfies the rules and can be read out: `kQ7m-2vXp-Ht9c-aW4d`. Some 70 bits. */
export function randomPassword(): string {
  const pick = (from: string) => from[randomInt(from.length)]!;
  const group = () => [...ALPHABETS, ALPHABETS.join('')].slice(0, LETTERS).map(pick).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
