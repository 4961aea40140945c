import type { FormSource, OpenCase } from '@lianxin/sdk/client';
import { type Action, type Unit, z } from '@lianxin/sdk/common';
import { actions, foldMediations, HOSTS, type Mediation } from '../common/index.js';

const ACTIONS = new Map(Object.values(actions).map((action) => [action.id, action as unknown as Action]));

const MAY_HOST = Object.values(HOSTS).flat();

/** What a form may start from: the case, the thing the action is about, and the units of the county. */
interface Facts {
  readonly open: OpenCase;
  readonly about: string;
  readonly units: readonly Pick<Unit, 'id' | 'kind'>[];
}

/** What the fields of an action start with, and what they let one choose, for the thing it is about. */
const FITS: Readonly<Record<string, (facts: Facts) => Readonly<Record<string, object>>>> = {
  'mediation.propose': ({ open: { state }, about, units }) => {
    const demand = state.demands.get(about);
    const alike = [...state.demands.values()].filter(
      (d) => d.id !== about && d.kind === demand?.kind && d.phase === demand?.phase && d.unit === demand?.unit,
    );
    const present = [...state.parties.values()].filter((p) => !p.left).map((p) => p.id);
    const hosts = units.filter(({ kind }) => MAY_HOST.includes(kind)).map((unit) => unit.id);
    const committees = units.filter(({ kind }) => kind === 'mediation');
    return {
      way: { default: 'people' },
      host: {
        not: units.filter(({ id }) => !hosts.includes(id)).map((unit) => unit.id),
        ...(committees.length === 1 && { default: committees[0]!.id }),
      },
      also: alike.length ? { among: alike.map((d) => d.id) } : { when: { '': [true] } },
      parties: { among: present, default: present },
    };
  },
  'mediation.consent': (facts) => {
    const { parties = [], consents = {} } = find(facts);
    return { party: one(parties.filter((party) => !consents[party])) };
  },
  'mediation.refuse': (facts) => ({ party: one(find(facts).parties ?? []) }),
  'mediation.sign': (facts) => {
    const { parties = [], agreement } = find(facts);
    return { party: { among: parties.filter((party) => !agreement?.signatures[party]) } };
  },
  'mediation.applyConfirmation': (facts) => {
    const { parties = [] } = find(facts);
    return { applicants: { among: parties, default: parties } };
  },
};

/** The form of one of this plugin's actions, fitted to the thing; what is allowed stays what the action says. */
export function formOf(action: string, facts: Facts): FormSource | undefined {
  const form = ACTIONS.get(action)?.form;
  if (!(form instanceof z.ZodObject)) return form;
  const shape: Record<string, z.ZodType> = { ...form.shape };
  for (const [field, meta] of Object.entries(FITS[action]?.(facts) ?? {}))
    shape[field] = shape[field]!.meta({ ...shape[field]!.meta(), ...meta });
  return z.strictObject(shape);
}

const find = ({ open, about }: Facts): Partial<Mediation> => foldMediations(open.entries).get(about) ?? {};

/** A single one that may be chosen is chosen already. */
const one = (among: readonly string[]) => ({ among, ...(among.length === 1 && { default: among[0] }) });
