import { newId } from '@lianxin/base';
import { type Field, type FormSource, formOf, type Group, type Values } from '../../packages/ui/dist/common/index.js';

/** What the controls of a form have to offer, by the name of the control or of a list: `party`, `unit`, `member`, `votes`. */
export type Offered = (control: string, meta: Field['meta']) => readonly unknown[];

/** Controls for several of what another offers. */
const SEVERAL: Readonly<Record<string, string>> = {
  parties: 'party',
  demands: 'demand',
  units: 'unit',
  members: 'member',
  countyPeople: 'countyPerson',
  staff: 'countyPerson',
  colleague: 'countyPerson',
};
const WAYS = 200;
/** Most of a list, where it sets no limit itself. */
const MOST = 5;
/** Days on which something is to be done; all others are of what was done. */
const AHEAD = ['day', 'due'];

/**
 * A form filled in as one can at the browser, many times over and the same every time: the first way with what it must have,
 * the others with whatever codes, people and things fall to them. Where a form is offered nothing it stays incomplete.
 */
export function* formInputs(form: FormSource, offered: Offered, today: string): Generator<unknown> {
  const { group } = formOf(form);
  for (let i = 0; i < WAYS; i++) yield filled(group, { offered, today, draw: i ? drawFrom(i) : first });
}

interface Way {
  readonly offered: Offered;
  readonly today: string;
  /** A whole number below another. */
  draw(below: number): number;
}

const first = () => 0;
const drawFrom = (seed: number) => {
  let state = seed * 0x9e3779b1;
  return (below: number) => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
};

function filled(group: Group, way: Way): Values {
  const values: Record<string, unknown> = {};
  for (const field of group.fields) {
    if (field.visible && !field.visible(values)) continue;
    const isAsked = field.required || field.visible !== undefined || way.draw(2) === 1;
    const value = isAsked ? valueIn(field, way) : undefined;
    if (value !== undefined) values[field.name] = value;
  }
  return values;
}

function valueIn(field: Field, way: Way): unknown {
  const { draw, offered, today } = way;
  switch (field.type) {
    case 'choice':
      return field.options[draw(field.options.length)];
    case 'choices':
      return field.options;
    case 'flag':
      return draw(2) === 0;
    case 'id':
      return newId();
    case 'int':
    case 'number':
      if (field.widget === 'minute') return field.name === 'to' ? 660 : 540;
      return Math.max(field.min ?? 1, Math.min(field.max ?? 10, 10));
    case 'group':
      return filled(field, way);
    case 'text': {
      const { widget, maxLength } = field;
      if (!widget || widget === 'textarea') return '按实际情况填写'.slice(0, maxLength);
      if (widget === 'day') return AHEAD.includes(field.name) ? later(today) : today;
      const all = offered(SEVERAL[widget] ?? widget, field.meta);
      return all[someplace(all, draw)];
    }
    case 'list':
      return listIn(field, way);
    default:
      return undefined;
  }
}

function listIn(list: Field & { type: 'list' }, way: Way): readonly unknown[] | undefined {
  const { item, widget = item.widget, required, min, max = MOST } = list;
  const whole = way.offered(list.name, list.meta);
  if (whole.length > 0 && !widget) return whole;
  if (!widget) return [valueIn(item, way)];
  const all = way.offered(SEVERAL[widget] ?? widget, item.meta.roster ? item.meta : list.meta);
  if (min === 0 && required) return all.slice(-1); // such as those in reserve: none of the others
  const at = someplace(all, way.draw);
  const count = Math.min(max, Math.max(min, MOST - way.draw(2) * way.draw(MOST)));
  const some = [...all.slice(at), ...all.slice(0, at)].slice(0, count);
  return some.length > 0 || required ? some : undefined;
}

/** The first of them, or any. */
const someplace = (all: readonly unknown[], draw: Way['draw']): number => draw(2) * draw(all.length || 1);

const later = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 21);
  return date.toISOString().slice(0, 10);
};
