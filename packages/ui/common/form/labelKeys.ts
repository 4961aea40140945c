/** A word or phrase a form shows beside a field. */
export type LabelKind = '' | '.help' | '.add' | '.row';

/**
 * The keys under which the label of a field is looked for, first to last: as the form `core.register` calls it, as the
 * owner calls it anywhere, as the last part of the path is called.
 */
export function labelKeys(form: string, path: string, kind: LabelKind = ''): readonly string[] {
  const last = path.split('.').at(-1)!;
  return [...new Set([`fields.${form}.${path}`, `fields.${path}`, `fields.${last}`])].map((key) => key + kind);
}

/**
 * The key of the name of one of the codes a field offers: `codes.<codes>.<option>`, or below a prefix that is written
 * out with its owner, such as `core:roles`.
 */
export const codeKey = (codes: string, option: string | number): string =>
  codes.includes(':') ? `${codes}.${option}` : `codes.${codes}.${option}`;
