import type { Actor } from '@lianxin/api/common';
import type { ActorCtx, Procedure, Procedures } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import { type Action, type ActionCall, blockersOf, type dossier } from '@lianxin/core/common';
import type { Manifest } from '@lianxin/kernel/common';
import { z } from 'zod';
import type { Plugins } from '../Plugins.js';
import { type ActionRunner, questionOf } from './ActionRunner.js';
import type { Actions } from './Actions.js';
import { ActionProcedure } from './caseAction.js';
import type { Dossier } from './Dossier.js';
import type { EntryTypes } from './EntryTypes.js';
import type { Sights } from './Sights.js';

/** An action with what a browser needs that has nothing of its plugin. */
interface BoundAction {
  readonly action: Action;
  readonly form?: Readonly<Record<string, unknown>>;
}

/** Knows the actions of the plugins that were mounted, and runs them. */
export class DbActions implements Actions {
  private readonly bound = new Map<string, readonly BoundAction[]>();

  constructor(
    private readonly runner: ActionRunner,
    private readonly types: EntryTypes,
    private readonly sights: Sights,
    private readonly plugins: Plugins,
  ) {}

  bind({ lianxin: { id: plugin, client, contributes } }: Manifest, procedures: Procedures): Procedures {
    const actions: BoundAction[] = [];
    const bind = (procedure: Procedure): Procedure => {
      if (!(procedure instanceof ActionProcedure)) return procedure;
      const action = procedure.contract;
      for (const type of action.appends) this.checkAppends(plugin, action, type, contributes.entries);
      actions.push({ action, ...(!client && { form: formOf(action) }) });
      const handle = (ctx: ActorCtx, call: ActionCall<unknown>) => this.runner.run(procedure, ctx, call);
      return { contract: action as never, handle: handle as Procedure['handle'] };
    };
    const bound = Object.fromEntries(Object.entries(procedures).map(([name, p]) => [name, bind(p)]));
    this.bound.set(plugin, actions);
    return bound;
  }

  offered(actor: Actor, dossier: Dossier, today: Day): readonly dossier.OfferedAction[] {
    const states = new Map<string, unknown>();
    const stateOf = ({ fold }: Action) => {
      if (!states.has(fold.id)) states.set(fold.id, dossier.fold(fold));
      return states.get(fold.id);
    };
    const offered: dossier.OfferedAction[] = [];
    for (const [plugin, actions] of this.bound) {
      if (!this.plugins.host.isOffered(plugin, actor.county) || !this.sights.mayKnow(plugin, dossier)) continue;
      for (const { action, form } of actions) {
        const { founds, fold, permission, about: aboutKind, harmless } = action;
        if (founds || fold.dossierKind !== dossier.kind || !actor.permissions.has(permission)) continue;
        const state = stateOf(action);
        for (const about of fold.subjects(state, aboutKind)) {
          const question = questionOf(dossier, { state, about }, { actor, today, on: today }, this.runner);
          const blockers = blockersOf(action, question);
          offered.push({ action: action.id, plugin, about, aboutKind, blockers, harmless, ...(form && { form }) });
        }
      }
    }
    return offered;
  }

  /** A plugin appends what its manifest declares, and what core declares for everybody. */
  private checkAppends(plugin: string, action: Action, type: string, declared: readonly string[]): void {
    const owner = this.types.findOwned(type)?.plugin;
    const isDeclared = owner === 'core' || (owner === plugin && declared.includes(type));
    if (!isDeclared) throw new DomainError('invalid', 'core.bad_action', { plugin, action: action.id, type });
  }
}

const formOf = ({ form }: Action): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
