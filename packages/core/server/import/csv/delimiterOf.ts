const DELIMITERS = [',', ';', '\t'];

/** What stands most often between the cells of the first line; what is in quotes does not count. */
export function delimiterOf(begin: string): string {
  const line = begin
    .replace(/"(?:[^"]|"")*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1)[0]!;
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
