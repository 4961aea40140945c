const UNITS = ['B', 'KB', 'MB', 'GB'];

/** A number of bytes as a person reads it: `12 KB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${unit > 1 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}
