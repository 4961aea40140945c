// Present in Node and in every browser; declared here because common code is compiled without either's types.
declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };

/** Asking for a few random bytes costs as much as asking for many. */
const pool = new Uint8Array(1024);
let used = pool.length;

function random16(): Uint8Array {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += HEX[bytes[i]!];
  return text;
}

/** A UUIDv7: made by whoever creates the thing, sortable by the millisecond it was made in (RFC 9562). */
export function newId(now: number = Date.now()): string {
  const id = random16();
  for (let i = 5, t = now; i >= 0; i--, t = Math.floor(t / 256)) id[i] = t % 256;
  id[6] = (id[6]! & 0x0f) | 0x70;
  id[8] = (id[8]! & 0x3f) | 0x80;
  return `${hex(id, 0, 4)}-${hex(id, 4, 6)}-${hex(id, 6, 8)}-${hex(id, 8, 10)}-${hex(id, 10, 16)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the text form of a UUID in lower case. */
export const isId = (text: string): boolean => UUID.test(text);
