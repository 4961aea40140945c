import type { ClockEffect } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import { rulesOf } from '../rulesOf.js';
import { type Rule, rule } from './rule.js';

const ACCEPT = 'mediation.accept';
const PASS_ON = 'mediation.pass_on';

/** Working days of the host, counted from the entry. */
const start = (key: string, setting: string): Rule => {
  return ({ id, host, way }, { on }, context) => [
    {
      do: 'start',
      key,
      about: id,
      n: context.setting<number>(setting, on),
      unit: 'working',
      roll: false,
      owner: host,
      rule: rule(rulesOf[way].article),
    } as ClockEffect,
  ];
};
const decide = start(ACCEPT, 'mediation.acceptWorkdays');
const passOn = start(PASS_ON, 'mediation.passOnWorkdays');

const met =
  (key: string): Rule =>
  (m) => [{ do: 'met', key, about: m.id }];
const moot: Rule = (m, { type }) => [{ do: 'void', key: ACCEPT, about: m.id, ground: type }];

/** Where its type asks for it, the host decides whether it accepts; not competent, it passes the matter on (domain 8.4). */
export const acceptanceRules: readonly (readonly [string, Rule])[] = [
  [e.opened.id, (m, ...told) => (rulesOf[m.way].decidesAcceptance ? decide(m, ...told) : [])],
  [e.accepted.id, met(ACCEPT)],
  [e.declined.id, met(ACCEPT)],
  [e.declined.id, (m, entry, ...told) => (entry.data.ground === 'not_competent' ? passOn(m, entry, ...told) : [])],
  [e.handedOver.id, met(PASS_ON)],
  ...[e.refused, e.ended, e.handedOver].map(({ id }) => [id, moot] as const),
  ['core.proceeding_ended', moot],
];
