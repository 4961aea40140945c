import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { petitionFold } from '../petitionFold.js';
import { id, long } from './fields.js';

/** Nothing about a report on officials is looked for anywhere else. */
const isOpen = ({ sealed }: Question<CaseState>) => (sealed ? [blocker('core.already_sealed')] : []);

const itself = ({ state }: Question<CaseState>, { of: other }: { readonly of: string }) =>
  other === state.dossier ? [blocker('core.repeat_of_itself')] : [];

/** What a person finds about one earlier case; a repeat that is known is taken back before it is found to be none. */
const finding = (name: string, appends: string) =>
  defineAction(name, {
    about: 'dossier',
    permission: 'core.register',
    unit: 'involved',
    harmless: true,
    input: z.strictObject({ of: id().meta({ widget: 'case' }) }),
    fold: petitionFold,
    appends: [appends],
    blockers: isOpen,
    check: (q, input) => [
      ...itself(q, input),
      ...(q.state.repeats.get(input.of) === 'repeat' ? [blocker('core.repeat_known')] : []),
    ],
  });

/** Same person, same matter: found by a person, linked, registered all the same (domain 12.4). */
export const confirmRepeat = finding('core.confirmRepeat', 'core.repeat_confirmed');

/** Looked at and found to be another matter; not shown again. */
export const denyRepeat = finding('core.denyRepeat', 'core.not_repeat');

/** What was found to be a repeat is none. */
export const undoRepeat = defineAction('core.undoRepeat', {
  about: 'dossier',
  permission: 'core.register',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({ of: id().meta({ widget: 'repeat' }), reason: long(2000) }),
  fold: petitionFold,
  appends: ['core.repeat_undone'],
  blockers: ({ state }) => ([...state.repeats.values()].includes('repeat') ? [] : [blocker('core.no_repeat')]),
  check: ({ state }, input) => (state.repeats.get(input.of) === 'repeat' ? [] : [blocker('core.no_repeat')]),
});
