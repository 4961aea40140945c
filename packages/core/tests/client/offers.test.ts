import { type dossier, petitionActions, type UnitRow } from '@lianxin/core/common';
import { jsonOf, type Offering, oneOf } from '@lianxin/ui';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { clockCorrections, entryCorrections } from '../../client/petition/case/corrections.js';
import { correctionsOf, offersOf } from '../../client/petition/case/offers.js';
import { readCase } from '../../client/petition/case/readCase.js';
import { fit, formFor } from '../../client/petition/forms/formFor.js';
import { lawOfKind } from '../petition/lawOfKind.js';
import { AGENT, BUREAU, CASE, id, LAND, OFFICE, PARTY, ROAD, registered, text, viewOf } from './caseView.js';

const offered = (action: string, about: string, code?: string): dossier.OfferedAction => ({
  action,
  plugin: 'core',
  about,
  aboutKind: 'demand',
  blockers: code ? [{ code, params: {} }] : [],
  harmless: false,
});
const unit = (unitId: string, name: string, more: Partial<UnitRow> = {}): UnitRow => ({
  id: unitId,
  name,
  level: 'county',
  system: 'general',
  kind: 'bureau',
  ...more,
});

test('beside a thing stand what may be done and what somebody could put right, the step that moves it on first', () => {
  const open = readCase(viewOf(registered()));
  const offers = offersOf(
    open,
    [
      offered('core.withdraw', ROAD),
      offered('core.transfer', ROAD),
      offered('core.accept', ROAD, 'core.not_your_unit'),
      offered('core.signOpinion', ROAD, 'core.second_person'),
    ],
    [],
  );
  expect(offers.get(ROAD)!.map((offer) => offer.action)).toEqual([
    'core.transfer',
    'core.signOpinion',
    'core.withdraw',
  ]);
});

test('closing is shown with its reason even while it is far off', () => {
  const offers = offersOf(readCase(viewOf(registered())), [offered('core.close', CASE, 'core.not_in_this_state')], []);
  expect(offers.get(CASE)).toMatchObject([{ action: 'core.close', blockers: [{ code: 'core.not_in_this_state' }] }]);
});

test('corrections are offered beside the log, not among the actions', () => {
  const all = [offered('core.annul', CASE), offered('core.redate', CASE, 'core.no_permission')];
  expect(offersOf(readCase(viewOf(registered())), all, []).size).toBe(0);
  expect(correctionsOf(all)).toEqual(['core.annul']);
});

test('an action of a plugin keeps the form that came with it', () => {
  const form = { type: 'object', properties: {} };
  const open = readCase(viewOf(registered()));
  const facts = { open, about: ROAD, units: [] };
  expect(formFor(facts, { ...offered('mediation.open', ROAD), form })).toBe(form);
});

test('what can always be done is routine, and so is another kind for a demand that has one', () => {
  const open = readCase(
    viewOf(registered().add('core.demand_added', id(40), '2026-03-02', { text: text(5), unit: OFFICE, direct: false })),
  );
  const routine = (action: string, about: string) =>
    offersOf(open, [offered(action, about)], []).get(about)![0]!.routine;
  expect([routine('core.addNote', CASE), routine('core.transfer', ROAD)]).toEqual([true, false]);
  expect([routine('core.decideKind', ROAD), routine('core.decideKind', id(40))]).toEqual([true, false]);
});

test('a plugin says how its actions are offered: which come first, which last, which forms they have', () => {
  const form = z.strictObject({ party: z.string() });
  const named = (name: string, code?: string) => ({ ...offered(`mediation.${name}`, ROAD, code), plugin: 'mediation' });
  const actions = ['propose', 'sign', 'end'].map((name) => ({ id: `mediation.${name}`, form }));
  const offering: Offering = {
    actions,
    first: ['mediation.sign'],
    last: ['mediation.end'],
    beyond: ['mediation.only_appeals'],
    fits: [fit({ id: 'mediation.sign', form }, ({ about }) => ({ party: oneOf([about]) }))],
  };
  const all = [named('end'), named('propose', 'mediation.only_appeals'), named('sign')];
  const offers = offersOf(
    readCase(viewOf(registered())),
    all,
    [],
    new Map(actions.map(({ id: action }) => [action, offering])),
  ).get(ROAD)!;
  expect(offers.map(({ action, routine }) => [action, routine])).toEqual([
    ['mediation.sign', false],
    ['mediation.end', true],
  ]);
  expect(jsonOf(offers[0]!.form as z.ZodType).properties).toMatchObject({ party: { among: [ROAD], default: ROAD } });
});

test('until the browser half of a plugin is there, what it could do is not offered without a form', () => {
  const open = readCase(viewOf(registered()));
  expect(offersOf(open, [{ ...offered('mediation.sign', ROAD), plugin: 'mediation' }], []).size).toBe(0);
});

const OPINION = id(21);
const accepted = () =>
  registered()
    .add('core.transferred', id(20), '2026-03-05', { way: 'forward', demands: [ROAD, LAND], unit: BUREAU })
    .add('core.accepted', ROAD, '2026-03-06', { branch: 'b6_petition' })
    .add('core.accepted', LAND, '2026-03-06', { branch: 'b6_petition' });
const formOf = (action: string, about: string, log = accepted(), units: UnitRow[] = []) =>
  jsonOf(formFor({ open: readCase(viewOf(log)), about, units }, offered(action, about)) as never).properties!;

test('an opinion can answer the demands that stand alike, starts from the words of its own and names the organ above', () => {
  const units = [unit(BUREAU, 'Transport bureau', { headUnit: id(9) }), unit(id(9), 'County government')];
  expect(formOf('core.draftOpinion', ROAD, accepted(), units)).toMatchObject({
    outcomes: { widget: 'outcomes', among: [ROAD, LAND], default: [{ demand: ROAD }] },
    request: { default: 'Repair the road', widget: 'textarea' },
    reviewOrgan: { default: 'County government' },
  });
});

test('a document is served on those it has not reached yet; a single one is chosen already', () => {
  const issued = accepted()
    .add('core.opinion_drafted', OPINION, '2026-04-01', { demands: [ROAD], outcomes: ['supported'], body: id(105) })
    .add('core.issued', OPINION, '2026-04-02', {
      kind: 'handling_opinion',
      ...lawOfKind('handling_opinion'),
      demands: [ROAD],
      parties: [PARTY, AGENT],
      file: id(30),
    })
    .add('core.served', OPINION, '2026-04-03', { mode: 'in_person' }, { party: AGENT });
  expect(formOf('core.serve', OPINION, issued).party).toMatchObject({
    widget: 'party',
    among: [PARTY],
    default: PARTY,
  });
  expect(formOf('core.receiveReview', OPINION, issued).parties).toMatchObject({ among: [] });
});

test('a transfer never goes to the petition office itself, and only an assignment has a day to report back', () => {
  expect(formOf('core.transfer', ROAD, registered())).toMatchObject({
    unit: { widget: 'unit', not: [OFFICE] },
    also: { among: [LAND] },
    feedbackBy: { when: { way: ['assign'] } },
  });
});

test('whatever is fitted, every form still asks for what the action asks for', () => {
  for (const action of Object.values(petitionActions)) {
    if (typeof action !== 'object' || !('form' in action) || action.founds) continue;
    const fitted = Object.keys(formOf(action.id, ROAD));
    expect(fitted, action.id).toEqual(Object.keys(jsonOf(action.form as never).properties!));
  }
});

test('a correction starts from the entry or the clock it corrects, for those who may', () => {
  const [redate] = entryCorrections(['core.redate'], CASE, 6, '2026-03-05');
  expect(redate).toMatchObject({ action: 'core.redate', about: CASE });
  expect(jsonOf(redate!.form as never).properties).toMatchObject({
    entry: { default: 6 },
    on: { default: '2026-03-05', until: 'today' },
  });
  expect(entryCorrections([], CASE, 6, '2026-03-05')).toEqual([]);
  const [rebase] = clockCorrections(['core.rebase'], CASE, 'office.sort|x|');
  expect(jsonOf(rebase!.form as never).properties).toMatchObject({
    clock: { widget: 'clock', default: 'office.sort|x|' },
  });
});

test('what is harmless is offered as such, so that no addition becomes the main button', () => {
  const open = readCase(viewOf(registered()));
  const note = { ...offered('core.addNote', CASE), harmless: true };
  const [offer] = offersOf(open, [note], []).get(CASE)!;
  expect(offer).toMatchObject({ action: 'core.addNote', harmless: true });
});
