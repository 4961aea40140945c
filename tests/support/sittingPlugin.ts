import { type ClockEffect, ClockRule, defineAction, entryType, fields, petitionFold, z } from '@lianxin/sdk/common';
import { caseAction, definePlugin } from '@lianxin/sdk/server';
import type { PluginInTest } from '@lianxin/testing';

const opened = entryType('sittings.opened', 'proceeding', {}, { begins: true });

/** Opens a procedure on a demand. */
export const openSitting = defineAction('sittings.open', {
  ...{ about: 'demand', permission: 'sittings.open', fold: petitionFold, appends: [opened.id] },
  input: z.strictObject({ proceeding: fields.id() }),
});

const hold: ClockRule = {
  id: 'sittings.hold',
  on: [opened.id],
  effects: ({ proceeding }): readonly ClockEffect[] =>
    (proceeding?.do === 'open' ? proceeding.demands : []).map((about) => ({
      ...{ do: 'hold' as const, key: 'unit.handle', about, ground: 'sitting', rule: 'sittings@1' },
    })),
};

/** A procedure that holds the sixty days while it runs, and may be stopped in these ways. */
export const sittingPlugin = (onDisable: readonly string[]): PluginInTest => ({
  manifest: {
    dependsOn: { core: '^1.0.0' },
    contributes: {
      permissions: [{ id: 'sittings.open', label: '%displayName%', roles: ['handler'] }],
      entries: [opened.id],
      onDisable,
    },
  },
  texts: { 'entries.sittings.opened': '开始评议', 'actions.sittings.open': '开始评议' },
  plugin: definePlugin({
    id: 'sittings',
    entries: [opened],
    services: (s) => s.value(ClockRule, hold),
    router: () => ({
      open: caseAction(openSitting, {
        async run(tools, { proceeding: about }) {
          const unit = tools.ctx.actor.unit;
          const proceeding = { do: 'open', plugin: 'sittings', demands: [tools.about], unit } as const;
          await tools.append({ type: opened.id, about, data: {}, proceeding });
        },
      }),
    }),
  }),
});
