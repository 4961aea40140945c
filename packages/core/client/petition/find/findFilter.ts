import { isDay } from '@lianxin/base';
import { type CaseFilter, type CaseRow, CHANNELS, DEMAND_KINDS, DEMAND_PHASES, PURPOSES } from '@lianxin/core/common';

export const STATUSES = ['open', 'done', 'closed', 'joined', 'past'] as const satisfies readonly CaseRow['status'][];

/** What one filters by, beside the words. */
export type Filter = Omit<CaseFilter, 'cursor' | 'limit'>;

/** Two characters find something; one would find everything. */
export const MIN_TEXT = 2;

/** The filter as the address of the page says it; what it does not understand counts for nothing. */
export function filterOf(params: URLSearchParams): Filter {
  const one = <T extends string>(key: string, values: readonly T[]) =>
    values.find((value) => value === params.get(key));
  const day = (key: string) => [params.get(key) ?? ''].find(isDay);
  return present({
    text: params.get('text')?.trim() || undefined,
    status: one('status', STATUSES),
    channel: one('channel', CHANNELS),
    purpose: one('purpose', PURPOSES),
    kind: one('kind', DEMAND_KINDS),
    phase: one('phase', DEMAND_PHASES),
    owner: params.get('owner') ?? undefined,
    from: day('from'),
    to: day('to'),
  });
}

/** The filter as a part of an address. */
export const paramsOf = (filter: Filter): Record<string, string> => present(filter) as Record<string, string>;

/** True for words too short to search for. */
export const isTooShort = ({ text }: Filter): boolean => text !== undefined && [...text].length < MIN_TEXT;

function present<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
