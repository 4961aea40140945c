import { addDays, type DomainError, dayOf } from '@lianxin/base';
import {
  Directory,
  demoCounty,
  demoStage,
  Founder,
  type Platform,
  randomPassword,
  seedDemo,
} from '@lianxin/core/server';

/** The demo county is older than its oldest case. */
const DAYS_BEFORE = 1_100;

/** What the demo county starts with; the rest is switched on in the plugins page. */
const FIRST_PLUGINS = ['mediation', 'hearing-review'];

/**
 * On the first start there is nothing: founds the demo county, with mediation, hearings and reviews and about 260
 * invented cases. Answers its password, undefined where there are counties already.
 */
export async function foundDemo(
  { api, host, time }: Platform,
  {
    password,
    cases,
    onProgress,
    onRefused,
  }: {
    password?: string | undefined;
    cases: boolean;
    onProgress?: (done: number, of: number) => void;
    onRefused?: (error: DomainError) => void;
  },
): Promise<string | undefined> {
  if (host.get(Directory).counties().length) return undefined;
  const chosen = password ?? randomPassword();
  const since = addDays(dayOf(time.now()), -DAYS_BEFORE);
  const county = await host.get(Founder.token).found({ ...demoCounty, since }, () => chosen);
  for (const { id } of host.running()) if (FIRST_PLUGINS.includes(id)) await host.setState(county.id, id, 'on');
  if (cases) {
    const stage = await demoStage(api, (dep) => host.get(dep), county.id);
    await seedDemo(stage, onProgress, undefined, onRefused);
  }
  return chosen;
}
