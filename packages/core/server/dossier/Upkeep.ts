import { addDays, dayOf } from '@lianxin/base';
import { token } from '@lianxin/kernel/common';
import type { TimeSource } from '../shared.js';
import type { Anchors } from './Anchors.js';
import type { Drafts } from './Drafts.js';
import type { Files } from './Files.js';
import type { Requests } from './Requests.js';

const DAY_MS = 86_400_000;
const REQUESTS_MS = 3 * DAY_MS;
const DRAFTS_MS = 60 * DAY_MS;

/** What is tidied up and anchored once a day; doing it twice does no harm. */
export class Upkeep {
  static readonly token = token<Upkeep>('core.Upkeep');

  constructor(
    private readonly files: Files,
    private readonly requests: Requests,
    private readonly drafts: Drafts,
    private readonly anchors: Anchors,
    private readonly time: TimeSource,
  ) {}

  async run(): Promise<void> {
    const now = this.time.now();
    await this.files.expire();
    await this.requests.prune(new Date(now.getTime() - REQUESTS_MS));
    await this.drafts.prune(new Date(now.getTime() - DRAFTS_MS));
    await this.anchors.anchor(addDays(dayOf(now), -1));
  }
}
