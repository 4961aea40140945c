import { DomainError } from '@lianxin/base';
import { findWaivers } from '@lianxin/core/common';
import type PizZip from 'pizzip';
import { type FieldNames, frameFields } from './Fields.js';
import { fieldNames } from './fieldRows.js';
import { fillTemplate } from './fillTemplate.js';
import { openTemplate } from './openTemplate.js';
import type { Paper } from './Paper.js';
import { readTags, type Tag } from './readTags.js';

/**
 * Whether a Word file can be the template of a kind; answers the sample written into it. Throws, with what to do about
 * it: no Word file, macros or links, broken braces, an unknown field, one missing that the law asks for, a clause that
 * gives a right up.
 */
export function checkTemplate(paper: Paper, content: Uint8Array): Uint8Array {
  const zip = openTemplate(content);
  const known = fieldNames(paper);
  const tags = readable(zip);
  const unknown = tags.flatMap((tag) => unknownIn(tag, [known]));
  if (unknown.length) throw new DomainError('invalid', 'core.template_unknown_field', { fields: shown(unknown) });
  const { mandatory, sample, fields } = paper;
  const named = new Set(tags.flatMap((tag) => namedBy(tag)));
  const missing = mandatory.filter((name) => !name.split('|').some((one) => named.has(one)));
  if (missing.length) throw new DomainError('invalid', 'core.template_missing_field', { fields: shown(missing) });
  const [waiver] = findWaivers(words(zip));
  if (waiver) throw new DomainError('invalid', `core.waives_${waiver.right}`, { clause: waiver.clause });
  return fillTemplate(content, { ...frameFields(sample), ...fields(sample) });
}

/** As a template writes them: `{a}、{b}`. */
const shown = (names: readonly string[]): string =>
  [...new Set(names)]
    .map((name) =>
      name
        .split('|')
        .map((one) => `{${one.split('.').at(-1)}}`)
        .join('/'),
    )
    .join('、');

function readable(zip: PizZip): readonly Tag[] {
  try {
    return readTags(zip);
  } catch (cause) {
    const { properties } = cause as { properties?: { errors?: readonly { properties?: { xtag?: string } }[] } };
    const place = properties?.errors?.[0]?.properties?.xtag ?? '';
    throw new DomainError('invalid', 'core.template_braces', { place: place.slice(0, 40) }, { cause });
  }
}

function unknownIn({ name, inside, foreign }: Tag, scopes: readonly FieldNames[]): string[] {
  const scope = scopes.find((names) => names.has(name));
  if (foreign || (!scope && name !== '.')) return [name];
  const rows = scope?.get(name);
  return (inside ?? []).flatMap((tag) => unknownIn(tag, rows ? [rows, ...scopes] : scopes));
}

/** Every field that is printed; one that only decides whether something is printed does not count. */
const namedBy = ({ name, inside }: Tag, list?: string): string[] =>
  inside
    ? inside.flatMap((tag) => [...namedBy(tag), ...namedBy(tag, name)])
    : [list ? `${list}.${name}` : name === '.' ? '' : name];

/** The words that stand in the template itself, paragraph by paragraph. */
const words = (zip: PizZip): string =>
  zip
    .file(/^word\/[^/]+\.xml$/u)
    .map((part) =>
      part
        .asText()
        .replace(/<\/w:p>/gu, '\n')
        .replace(/<[^>]+>/gu, ''),
    )
    .join('\n');
