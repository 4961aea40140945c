/** Excel writes characters that XML cannot hold, such as a carriage return, as `_x000D_`, and `_` before such as `_x005F_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (whole, hex: string) => {
        const code = Number.parseInt(hex, 16);
        return code === 0x5f || (code > 0 && code < 0x20) ? String.fromCharCode(code) : whole;
      })
    : text;

/**
 * Collects the text of one string: what stands in its `t`, of all its runs. White space between elements and guides to
 * pronunciation (`rPh`), which Chinese and Japanese sheets may carry, are not part of it.
 */
export function cellText() {
  let parts: string[] = [];
  let inText = false;
  let inGuide = false;
  return {
    begin() {
      parts = [];
    },
    open(name: string) {
      if (name === 'rPh') inGuide = true;
      inText = name === 't' && !inGuide;
    },
    text(text: string) {
      if (inText) parts.push(text);
    },
    close(name: string) {
      if (name === 'rPh') inGuide = false;
      if (name === 't') inText = false;
    },
    end: (): string => unescaped(parts.join('')),
  };
}
