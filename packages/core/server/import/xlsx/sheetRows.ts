import type { SheetRow } from '../SheetReader.js';
import type { ZipArchive } from '../zip/ZipArchive.js';
import { cellText, unescaped } from './cellText.js';
import { dateText } from './dateText.js';
import { xmlPieces } from './readXml.js';
import { attributeOf, type XmlHandler } from './XmlReader.js';

/** What the cells of a sheet refer to. */
interface CellContext {
  readonly strings: readonly string[];
  /** For each style: whether it shows a date. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** Excel itself has no more columns. */
const COLUMNS = 16_384;

/** The rows of a sheet that hold anything; formulas as their last values, dates as text. */
export async function* sheetRows(zip: ZipArchive, part: string, context: CellContext): AsyncGenerator<SheetRow[]> {
  const rows = new RowHandler(context);
  for await (const _ of xmlPieces(zip, part, rows)) {
    const found = rows.take();
    if (found.length) yield found;
  }
}

class RowHandler implements XmlHandler {
  private found: SheetRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private inValue = false;
  private value = '';
  private readonly inline = cellText();

  constructor(private readonly context: CellContext) {}

  /** The rows since the last time. */
  take(): SheetRow[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') {
      this.row = Number(attributeOf(attributes, 'r') ?? this.row + 1);
      this.column = 0;
      this.cells = [];
    } else if (name === 'c') {
      const place = attributeOf(attributes, 'r');
      this.column = place === undefined ? this.column + 1 : columnOf(place);
      this.type = attributeOf(attributes, 't') ?? 'n';
      this.style = Number(attributeOf(attributes, 's') ?? 0);
      this.value = '';
      this.inline.begin();
    } else if (name === 'v') this.inValue = true;
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') {
      if (this.cells.length) this.found.push({ row: this.row, cells: this.cells });
    } else this.inline.close(name);
  }

  private endCell(): void {
    const text = this.type === 'inlineStr' ? this.inline.end() : this.shown();
    if (text === '' || this.column > COLUMNS) return;
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells[this.column - 1] = text;
  }

  private shown(): string {
    const { value, type, style } = this;
    const { strings, dates, from1904 } = this.context;
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'str') return unescaped(value);
    if (type === 'b') return value === '1' ? 'TRUE' : value && 'FALSE';
    const number = Number(value);
    if (type !== 'n' || value.trim() === '' || Number.isNaN(number)) return value;
    return (dates[style] ? dateText(number, from1904) : undefined) ?? String(number);
  }
}

/** `AB12` is in column 28. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}
