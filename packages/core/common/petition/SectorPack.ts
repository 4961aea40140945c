import { LIMIT_UNITS } from '@lianxin/calendar';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import { LED_BRANCHES } from './codes.js';

const CODE = /^[a-z][a-z0-9_.]{0,39}$/;
const code = () => z.string().regex(CODE);
const line = (max: number) => z.string().trim().min(1).max(max);
const text = (max = 200) => z.strictObject({ 'zh-CN': line(max), en: line(max) });

/** A length and the event it is counted from: `n` days, working days, months or years. */
const PackLimit = z.strictObject({ event: code(), n: z.int().min(1).max(36_500), unit: z.enum(LIMIT_UNITS) });

/** A lawful way: which procedure, where, on what legal ground, how, until when, and what helps against its outcome. */
const PackWay = z.strictObject({
  code: code(),
  procedure: line(300),
  organ: line(200),
  basis: line(500),
  /** Several are alternatives for one last day: the earliest counts. What other organs' rules decide is not computed. */
  limit: z.union([z.array(PackLimit).min(1).max(3), z.literal('ask_there')]),
  howTo: line(2000).optional(),
  bring: line(1000).optional(),
  remedy: line(1000),
  note: line(1000).optional(),
});

const PackMatter = z.strictObject({
  code: code(),
  sector: code(),
  /** Codes of the content classification it is meant for. */
  topics: z.array(line(40)).max(50).optional(),
  title: text(),
  branch: z.enum(LED_BRANCHES),
  ways: z.array(PackWay).min(1).max(10),
});

/**
 * A list for lawful classified handling (依法分类处理清单) as data: which matters belong to which other procedure, and
 * from what day one must apply there. A version never changes; a later one takes its place from a day on.
 */
export const SectorPack = z
  .strictObject({
    id: code(),
    version: z.int().min(1).max(100_000),
    title: text(),
    /** The first day on which it is offered. */
    from: daySchema(),
    /** The events that limits are counted from: what the day is called, and the question that the clerk asks. */
    events: z.record(code(), z.strictObject({ name: text(), ask: text() })),
    matters: z.array(PackMatter).min(1).max(500),
  })
  .refine(({ matters }) => areDistinct(matters.flatMap((m) => m.ways.map((w) => w.code))), {
    params: { code: 'core.field.pack_codes' },
    path: ['matters'],
  })
  .refine(({ matters, events }) => matters.every((m) => m.ways.every((w) => eventsOf(w).every((e) => e in events))), {
    params: { code: 'core.field.pack_events' },
    path: ['events'],
  });
export type SectorPack = z.infer<typeof SectorPack>;
export type PackMatter = z.infer<typeof PackMatter>;
export type PackWay = z.infer<typeof PackWay>;

const areDistinct = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;
const eventsOf = ({ limit }: PackWay): readonly string[] => (limit === 'ask_there' ? [] : limit.map((l) => l.event));

/** How a decision names the way it took from a pack: `statutory@1:labour.arbitration`. */
export const wayRef = ({ id, version }: Pick<SectorPack, 'id' | 'version'>, way: string): string =>
  `${id}@${version}:${way}`;

/** Of several versions of each pack the one in force on a day. */
export function packsOn(packs: readonly SectorPack[], day: string): readonly SectorPack[] {
  const inForce = packs.filter(({ from }) => from <= day).toSorted((a, b) => a.version - b.version);
  return [...new Map(inForce.map((pack) => [pack.id, pack])).values()];
}
