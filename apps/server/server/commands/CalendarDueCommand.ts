import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { DomainError } from '@lianxin/base';
import { dueDate, explain, type Limit, type LimitUnit, officialCalendar } from '@lianxin/calendar';
import type { Command, CommandInput, CommandIo, Texts } from '@lianxin/core/server';

/** When a legal time limit ends, with its arithmetic. Asks nothing but the official calendar. */
export class CalendarDueCommand implements Command {
  readonly name = 'calendar due';
  readonly options = ['--from <day>', '--working-days <n>', '--days <n>', '--no-roll', '--explain', '--batch'];

  constructor(
    private readonly texts: Texts,
    private readonly input: Readable,
  ) {}

  async run({ options }: CommandInput, io: CommandIo): Promise<void> {
    if (options.batch) return this.batch(io);
    const limit = limitOf(options);
    const { due, provisional } = dueDate(limit, officialCalendar);
    if (options.explain) this.explain(limit, io);
    io.out(due!);
    if (provisional) io.out(this.texts.say(io.lang, 'commands.calendar.due.provisional'));
  }

  /** One limit a line: `{"from":"2026-03-02","unit":"working","n":5,"roll":true}` becomes `{"due":"2026-03-09"}`. */
  private async batch({ out }: CommandIo): Promise<void> {
    let bad = 0;
    for await (const line of createInterface({ input: this.input })) {
      if (!line.trim()) continue;
      try {
        out(JSON.stringify({ due: dueDate(parseLimit(line), officialCalendar).due }));
      } catch (error) {
        if (!DomainError.is(error)) throw error;
        bad++;
        out(JSON.stringify({ error: error.code }));
      }
    }
    if (bad) throw new DomainError('invalid', 'server.bad_lines', { bad });
  }

  private explain(limit: Limit, { lang, out }: CommandIo): void {
    const say = (key: string) => this.texts.say(lang, key);
    for (const { day, kind, name, mark, count } of explain(limit, officialCalendar).days) {
      const what = [say(`calendar.kind.${kind}`), ...(name ? [name] : [])].join(' ');
      out(`${day}  ${what}  ${say(`calendar.mark.${mark}`)}${count === undefined ? '' : ` ${count}`}`);
    }
  }
}

function limitOf({ from, workingDays, days, roll }: CommandInput['options']): Limit {
  if (from === undefined || (workingDays === undefined) === (days === undefined))
    throw new DomainError('invalid', 'server.which_limit');
  const unit: LimitUnit = days === undefined ? 'working' : 'calendar';
  return { from: String(from), n: Number(workingDays ?? days), unit, roll: roll !== false };
}

function parseLimit(line: string): Limit {
  let value: { from?: unknown; unit?: unknown; n?: unknown; roll?: unknown } | null;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new DomainError('invalid', 'server.bad_line', {}, { cause });
  }
  const { from, unit, n, roll = true } = value ?? {};
  const isLimit =
    typeof from === 'string' &&
    typeof n === 'number' &&
    typeof roll === 'boolean' &&
    (unit === 'working' || unit === 'calendar');
  if (!isLimit) throw new DomainError('invalid', 'server.bad_line');
  return { from, n, unit, roll };
}
