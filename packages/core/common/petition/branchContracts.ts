import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import { z } from 'zod';
import { AnsweredCount } from './actions/branching.js';
import type { Deadline } from './deadline.js';
import { SectorPack } from './SectorPack.js';

const none = z.strictObject({}).nullish();

/** The sector packs in force today, for the forms that offer lawful ways. */
export const sectorPacks = defineQuery('core.sectorPacks', {
  permission: 'core.read',
  input: none,
  output: as<readonly SectorPack[]>(),
});

/** A version of a pack as the administrator sees it. Those that came with the software have nobody who added them. */
export interface PackVersion {
  readonly pack: SectorPack;
  readonly added?: { readonly by: string; readonly at: string };
}

/** Every version of every pack, newest first. */
export const sectorPackVersions = defineQuery('core.sectorPackVersions', {
  permission: 'core.admin.settings',
  input: none,
  output: as<readonly PackVersion[]>(),
});

/** Adds a version of a pack from its file. It takes the place of the one before from its day on; decisions stand. */
export const addSectorPack = defineMutation('core.addSectorPack', {
  permission: 'core.admin.settings',
  input: SectorPack,
  output: as<null>(),
});

/** The last day to apply as a decision would compute it, for the form before it is sent. */
export const deadline = defineQuery('core.deadline', {
  permission: 'core.read',
  input: z.strictObject({ counts: z.array(AnsweredCount.omit({ name: true })).max(3) }),
  output: as<Deadline>(),
});

/** A lawful way that was offered and whose receipt nobody has confirmed yet. */
export interface LimitationRow {
  readonly dossier: string;
  readonly number: string;
  readonly subject: string;
  readonly way: string;
  readonly organ: string;
  readonly procedure: string;
  /** The petitioner's last day to apply; absent while it is unknown. */
  readonly due?: Day;
  readonly provisional: boolean;
  readonly chosen: boolean;
  /** The unit that answers for the demand. */
  readonly owner: string;
}

export interface LimitationView {
  readonly rows: readonly LimitationRow[];
  /** `soon`: fewer than seven days left. */
  readonly counts: {
    readonly unknown: number;
    readonly soon: number;
    readonly lapsed: number;
    readonly all: number;
  };
}

/** The limitation list (时效清单) of the acting unit: what is unknown, then what lapses first. */
export const limitations = defineQuery('core.limitations', {
  permission: 'core.read',
  input: z.strictObject({ limit: z.int().min(1).max(500).optional() }).nullish(),
  output: as<LimitationView>(),
});
