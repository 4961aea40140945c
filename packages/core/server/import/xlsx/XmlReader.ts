import { DomainError } from '@lianxin/base';

/** What is read of a part; names come without their prefix. */
export interface XmlHandler {
  /** `attributes` as written: `attributeOf` takes one out. */
  open?(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A tag up to its `>`, which may also stand within the quotes of an attribute. */
const TAG = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
const PARTS = /^<\/?(?:[^\s:/>]+:)?([^\s:/>]+)(.*?)(\/?)>$/s;
/** What is no tag, by its beginning and its end; a declaration of entities has no place in a workbook. */
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const CDATA = '<![CDATA[';
/** No cell holds more, no tag is longer; what never ends must not fill the memory. Characters. */
const LONGEST_TEXT = 32 * 1024 ** 2;
const LONGEST_TAG = 1024 ** 2;

/**
 * Reads the XML of a workbook as it comes. It knows the part of XML that workbooks consist of, keeps texts to the letter
 * wherever the pieces of a file are cut, and refuses declarations of entities.
 */
export class XmlReader {
  private rest = '';
  private texts: string[] = [];
  private length = 0;
  private depth = 0;

  constructor(private readonly handler: XmlHandler) {}

  write(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    while (at < xml.length) {
      const tag = xml.indexOf('<', at);
      if (tag !== at) this.addText(xml.slice(at, tag < 0 ? undefined : tag));
      if (tag < 0) {
        at = xml.length;
        break;
      }
      const end = this.readTag(xml, tag);
      if (end === undefined) {
        at = tag;
        break;
      }
      at = end;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > LONGEST_TAG) throw damaged();
  }

  /** Throws `core.import_damaged` where something was left open. */
  end(): void {
    if (this.rest || this.depth !== 0) throw damaged();
  }

  private addText(text: string): void {
    this.length += text.length;
    if (this.length > LONGEST_TEXT) throw new DomainError('tooLarge', 'core.import_too_large');
    this.texts.push(text);
  }

  private endText(): void {
    if (!this.texts.length) return;
    const text = this.texts.join('');
    this.texts = [];
    this.length = 0;
    this.handler.text?.(decoded(text.replace(/\r\n?/g, '\n')));
  }

  /** Where the tag ends; undefined where its end has not come yet. */
  private readTag(xml: string, at: number): number | undefined {
    const other = OTHERS.find(([begin]) => xml.startsWith(begin, at));
    if (other) return this.readOther(xml, at, other);
    if (xml.startsWith('<!', at) && xml.length - at >= CDATA.length) throw damaged();
    TAG.lastIndex = at;
    const tag = TAG.exec(xml)?.[0];
    if (tag === undefined) return undefined;
    this.endText();
    const [, name, attributes, empty] = PARTS.exec(tag) ?? [];
    if (name === undefined) throw damaged();
    if (tag[1] === '/') this.close(name);
    else {
      this.depth++;
      this.handler.open?.(name, attributes!);
      if (empty) this.close(name);
    }
    return at + tag.length;
  }

  private readOther(xml: string, at: number, [begin, finish]: readonly [string, string]): number | undefined {
    const end = xml.indexOf(finish, at + begin.length);
    if (end < 0) return undefined;
    if (begin === CDATA) {
      this.endText();
      this.handler.text?.(xml.slice(at + begin.length, end));
    }
    return end + finish.length;
  }

  private close(name: string): void {
    if (--this.depth < 0) throw damaged();
    this.handler.close?.(name);
  }
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (found === name) return decoded(double ?? single!);
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

const damaged = () => new DomainError('invalid', 'core.import_damaged');
