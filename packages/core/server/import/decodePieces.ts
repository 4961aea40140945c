import { TextDecoder } from 'node:util';
import { DomainError } from '@lianxin/base';

const MARKS: readonly (readonly [string, string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** The encoding that the first bytes of a text declare, if they do. */
export const markedEncoding = (begin: Buffer): string | undefined => {
  const bytes = begin.toString('hex', 0, 3);
  return MARKS.find(([mark]) => bytes.startsWith(mark))?.[1];
};

/**
 * A text that comes in pieces, without the mark of its encoding. All with one decoder: a Chinese character has three
 * bytes and is often cut in two. Throws DomainError with the code where the bytes are no text in the encoding.
 */
export async function* decodePieces(
  pieces: AsyncIterable<Buffer>,
  encoding: string,
  code: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (piece?: Buffer) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch (cause) {
      throw new DomainError('invalid', code, {}, { cause });
    }
  };
  for await (const piece of pieces) yield decode(piece);
  yield decode();
}
