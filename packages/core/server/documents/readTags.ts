import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';

/** A field as a template names it, with what stands between `{#…}` and `{/…}`. */
export interface Tag {
  readonly name: string;
  readonly inside?: readonly Tag[];
  /** Anything that is neither a field nor a list: raw XML and the like. */
  readonly foreign?: boolean;
}

interface Part {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
}

/** The fields that a template names, header and footers included. Throws what docxtemplater throws for broken braces. */
export function readTags(zip: PizZip): readonly Tag[] {
  const found: Tag[] = [];
  const collector = {
    name: 'tags',
    set({ inspect }: { inspect?: { postparsed?: readonly Part[] } }) {
      found.push(...tagsOf(inspect?.postparsed ?? []));
    },
  };
  new Docxtemplater(zip, { paragraphLoop: true, errorLogging: false, modules: [collector] });
  return found;
}

const tagsOf = (parts: readonly Part[]): Tag[] =>
  parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ value, module, subparsed }) => ({
      name: value,
      ...(subparsed && { inside: tagsOf(subparsed) }),
      ...(module && module !== 'loop' && { foreign: true }),
    }));
