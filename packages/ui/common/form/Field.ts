/**
 * One field of a form, as a schema says it. Everything a form needs to draw itself; what is allowed is decided by the
 * schema when the form is sent.
 */
export type Field = Text | Whole | Plain | Choice | List | Group;

interface Base {
  /** The last part of the path; empty for the items of a list. */
  readonly name: string;
  /** Where its label is looked up: the path without positions in lists, such as `parties.address.town`. */
  readonly path: string;
  readonly required: boolean;
  readonly default?: unknown;
  /** Name of the control that shows it, from `meta({ widget })`; by its type otherwise. */
  readonly widget?: string;
  /** Whatever else `meta` says, for widgets. */
  readonly meta: Readonly<Record<string, unknown>>;
  /** Shown only while this holds of the values beside it; left out of the answer otherwise. */
  readonly visible?: (beside: Values) => boolean;
}

export type Values = Readonly<Record<string, unknown>>;

interface Text extends Base {
  readonly type: 'text';
  readonly maxLength?: number;
}

interface Whole extends Base {
  readonly type: 'int' | 'number';
  readonly min?: number;
  readonly max?: number;
}

/** `id`: the form makes it when the thing begins, and shows nothing of it. */
interface Plain extends Base {
  readonly type: 'flag' | 'day' | 'id' | 'other';
}

/** One (`choice`) or several (`choices`) of fixed codes, whose names are `codes.<codes>.<option>`. */
export interface Choice extends Base {
  readonly type: 'choice' | 'choices';
  readonly options: readonly (string | number)[];
  readonly codes: string;
}

export interface List extends Base {
  readonly type: 'list';
  readonly item: Field;
  readonly min: number;
  readonly max?: number;
}

export interface Group extends Base {
  readonly type: 'group';
  readonly fields: readonly Field[];
}
