import type { DemoStory } from '@lianxin/sdk/server';

/**
 * The invented county tells of the right to a hearing where it offers one, and owes that notice in no other case: its
 * own rule, older than its oldest case.
 */
export const ownRule: DemoStory = {
  daysBack: 1_000,
  async *tell(c) {
    const input = { key: 'hearing-review.tellRight', value: false };
    await c.stage.api.call('core.setSetting', c.as('sysadmin'), input);
    yield 0;
  },
};
