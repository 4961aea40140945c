import {
  petitionActions as a,
  type CaseState,
  defineAction,
  entryType,
  kit,
  petitionFold,
  Roster,
} from '@lianxin/core/common';
import { type ActionTools, caseAction, definePlugin, Rooms, Rosters } from '@lianxin/core/server';
import type { PluginInTest } from '@lianxin/testing';
import { z } from 'zod';

type Tools = ActionTools<CaseState>;
const { fields } = a;
export const EXPERTS = 'panel.experts';

const opened = entryType('panel.opened', 'proceeding', {}, { begins: true });
const seated = entryType('panel.seated', 'proceeding', {});
const ended = entryType('panel.ended', 'proceeding', {});
const booked = entryType('panel.booked', 'dossier', { booking: kit.ref() });
const ENTRIES = [opened, seated, ended, booked];

const of = { permission: 'panel.use', fold: petitionFold, harmless: true } as const;
const people = fields.members(EXPERTS);
const Sitting = z.strictObject({
  booking: fields.id(),
  room: fields.room().optional(),
  day: fields.day(),
  from: fields.minute(),
  to: fields.minute(),
  people,
});
const about = 'dossier';
const proceeding = 'proceeding';
const appends = [booked.id];

export const panel = {
  open: defineAction('panel.open', {
    ...{ ...of, about: 'demand', appends: [opened.id] },
    input: z.strictObject({ proceeding: fields.id(), people }),
  }),
  reseat: defineAction('panel.reseat', {
    ...{ ...of, about: proceeding, appends: [seated.id] },
    input: z.strictObject({ people }),
  }),
  end: defineAction('panel.end', { ...of, about: proceeding, appends: [ended.id], input: z.strictObject({}) }),
  book: defineAction('panel.book', { ...of, about, appends, input: Sitting }),
  move: defineAction('panel.move', { ...of, about, appends, input: Sitting }),
  cancel: defineAction('panel.cancel', { ...of, about, appends, input: z.strictObject({ booking: fields.id() }) }),
};

const keep = (tools: Tools, booking: string) => tools.append({ type: booked.id, data: { booking } });

/** A panel that sits on a demand, and what is booked for it: as much of a plugin as rosters and rooms need. */
const plugin = definePlugin({
  id: 'panel',
  entries: ENTRIES,
  services(s) {
    const categories = ['expert', 'lawyer'];
    s.value(Roster, { id: EXPERTS, permission: 'panel.keep', categories, codes: 'panelCategory' });
  },
  router(get) {
    const [rooms, rosters] = [get(Rooms), get(Rosters)];
    const check = ({ ctx, on }: Tools, chosen: readonly string[]) =>
      rosters.getMembers(ctx.actor.county, EXPERTS, chosen, on);
    return {
      open: caseAction(panel.open, {
        async run(tools, input) {
          await check(tools, input.people);
          const effect = { do: 'open', plugin: 'panel', demands: [tools.about], unit: tools.ctx.actor.unit } as const;
          await tools.append({
            ...{ type: opened.id, about: input.proceeding, data: {} },
            proceeding: { ...effect, people: input.people },
          });
        },
      }),
      reseat: caseAction(panel.reseat, {
        run: (tools, input) =>
          tools.append({
            type: seated.id,
            about: tools.about,
            data: {},
            proceeding: { do: 'seat', people: input.people },
          }),
      }),
      end: caseAction(panel.end, {
        run: (tools) =>
          tools.append({ type: ended.id, about: tools.about, data: {}, proceeding: { do: 'end', outcome: 'done' } }),
      }),
      book: caseAction(panel.book, {
        async run(tools, sitting) {
          const { ctx, dossier, state } = tools;
          const [running = dossier.dossier] = state.proceedings.keys();
          const held = { dossier: dossier.dossier, about: running, unit: ctx.actor.unit };
          await rooms.book(ctx, { ...sitting, ...held });
          await keep(tools, sitting.booking);
        },
      }),
      move: caseAction(panel.move, {
        async run(tools, { booking, ...sitting }) {
          await rooms.move(tools.ctx, booking, sitting);
          await keep(tools, booking);
        },
      }),
      cancel: caseAction(panel.cancel, {
        async run(tools, { booking }) {
          await rooms.cancel(tools.ctx, booking);
          await keep(tools, booking);
        },
      }),
    };
  },
});

export const panelPlugin: PluginInTest = {
  plugin,
  texts: { use: '评议', keep: '维护专家库' },
  manifest: {
    dependsOn: { core: '^1.0.0' },
    contributes: {
      permissions: [
        { id: 'panel.use', label: '%use%', roles: ['caseworker', 'officeChief', 'handler'] },
        { id: 'panel.keep', label: '%keep%', roles: ['officeChief'] },
      ],
      entries: ENTRIES.map((type) => type.id),
      onDisable: ['endNow'],
    },
  },
};
