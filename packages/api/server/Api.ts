import { isSystem, type WireError } from '@lianxin/api/common';
import { DomainError } from '@lianxin/base';
import { type AnyTRPCRouter, initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Ctx } from './Ctx.js';
import { toTrpcError, wireError } from './errors.js';
import { parseInput } from './parseInput.js';
import { type Procedure, type Procedures, RawJson } from './procedures.js';

/** What the API asks of the host before it lets a call through. */
export interface ApiGates {
  /** False where the plugin is off in this county. */
  isOffered(plugin: string, county: string): boolean;
  /** The permissions a plugin's manifest declares. */
  permissionsOf(plugin: string): ReadonlySet<string>;
  /** Somebody who is signed in was refused: no right, or not found. Awaited before the answer, whatever was asked. */
  onRefused(ctx: Ctx, path: string, code: string, input: unknown): Promise<void>;
  /** An error nobody expected: logged with the incident number the user is shown. Never carries input. */
  onUnexpected(incident: string, path: string, error: unknown): void;
}

/** What somebody is told who asks for what is not his. */
const REFUSALS: readonly string[] = ['forbidden', 'notFound'];

/** What a browser asks for by the method of its request. */
export type CallType = 'query' | 'mutation' | 'subscription';

const t = initTRPC.context<Ctx>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: wireError(error).code,
    data: { ...shape.data, stack: undefined, domain: wireError(error) satisfies WireError },
  }),
});

/**
 * tRPC, once: collects the procedures of core and of every plugin that runs, checks each call (signed in, permission,
 * plugin on in this county, input) and maps every error in one place.
 */
export class Api {
  private readonly mounted = new Map<string, Procedures>();
  private byPath: ReadonlyMap<string, Procedure> = new Map();
  private current: AnyTRPCRouter = t.router({});

  constructor(private readonly gates: ApiGates) {}

  /** For tRPC's own handlers, as it stands; read per request, because plugins come and go. */
  get router(): AnyTRPCRouter {
    return this.current;
  }

  /** Every procedure mounted, by path. */
  get procedures(): ReadonlyMap<string, Procedure> {
    return this.byPath;
  }

  /**
   * Mounts a plugin's procedures under its id. Refuses (DomainError `api.bad_procedure`) one whose id is not its path
   * or whose permission the manifest lacks.
   */
  mount(plugin: string, procedures: Procedures): void {
    const permissions = this.gates.permissionsOf(plugin);
    for (const [name, { contract }] of Object.entries(procedures)) {
      if (contract.id !== `${plugin}.${name}`) throw bad(plugin, contract.id, 'path');
      const open = contract.permission === 'public' || contract.permission === 'signedIn';
      if (!open && !permissions.has(contract.permission)) throw bad(plugin, contract.id, 'permission');
    }
    this.mounted.set(plugin, procedures);
    this.rebuild();
  }

  unmount(plugin: string): void {
    this.mounted.delete(plugin);
    this.rebuild();
  }

  /** Calls a procedure from inside the process, through every gate: jobs, the command line and tests use it. */
  async call(path: string, ctx: Ctx, input: unknown): Promise<unknown> {
    const answer = await this.run(this.get(path), ctx, input);
    return answer instanceof RawJson ? answer.toJSON() : answer;
  }

  /** A browser's call; a list may be RawJson. Whatever goes wrong is a TRPCError; what nobody expected is reported. */
  async answer(type: CallType, path: string, ctx: Ctx, input: unknown): Promise<unknown> {
    try {
      const found = this.get(path);
      if (typeOf(found) !== type) throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED' });
      return await this.run(found, ctx, input);
    } catch (error) {
      const mapped = toTrpcError(error);
      const { kind, params } = wireError(mapped);
      if (kind === 'internal') this.gates.onUnexpected(String(params.incident), path, error);
      throw mapped;
    }
  }

  private async run(procedure: Procedure, ctx: Ctx, input: unknown): Promise<unknown> {
    try {
      this.check(procedure, ctx);
      return await procedure.handle(ctx, this.parse(procedure, input));
    } catch (error) {
      const isRefusal = DomainError.is(error) && REFUSALS.includes(error.kind);
      if (isRefusal && ctx.actor && !isSystem(ctx.actor))
        await this.gates.onRefused(ctx, procedure.contract.id, error.code, input);
      throw error;
    }
  }

  private get(path: string): Procedure {
    const found = this.byPath.get(path);
    if (!found) throw new DomainError('notFound', 'api.no_procedure', { path });
    return found;
  }

  private parse({ contract }: Procedure, input: unknown): unknown {
    try {
      return parseInput(contract, input);
    } catch (cause) {
      throw cause instanceof ZodError ? new DomainError('invalid', 'api.bad_input', {}, { cause }) : cause;
    }
  }

  private rebuild(): void {
    const all = [...this.mounted.values()].flatMap((procedures) => Object.values(procedures));
    this.byPath = new Map(all.map((p) => [p.contract.id, p]));
    const routers = [...this.mounted].map(([plugin, procedures]) => {
      const built = Object.entries(procedures).map(([name, p]) => [name, this.build(p)] as const);
      return [plugin, t.router(Object.fromEntries(built))] as const;
    });
    this.current = t.router(Object.fromEntries(routers));
  }

  /** For tRPC a procedure takes anything: the gates are in `answer`, once. */
  private build(p: Procedure) {
    const type = typeOf(p);
    const base = t.procedure.input((given: unknown) => given);
    const run = ({ ctx, input, signal }: { ctx: Ctx; input: unknown; signal?: AbortSignal | undefined }) =>
      this.answer(type, p.contract.id, signal ? { ...ctx, signal } : ctx, input);
    if (type === 'query') return base.query(run);
    if (type === 'mutation') return base.mutation(run);
    return base.subscription(run as () => Promise<AsyncIterable<unknown>>);
  }

  private check({ contract: { id, permission } }: Procedure, { actor }: Ctx): void {
    if (permission === 'public') return;
    if (!actor) throw new DomainError('unauthenticated', 'api.sign_in');
    const plugin = id.slice(0, id.indexOf('.'));
    if (!this.gates.isOffered(plugin, actor.county))
      throw new DomainError('forbidden', 'api.plugin_disabled', { plugin });
    if (permission === 'signedIn') return;
    if (!actor.permissions.has(permission)) throw new DomainError('forbidden', 'api.no_permission');
  }
}

const typeOf = ({ contract: { kind } }: Procedure): CallType => (kind === 'action' ? 'mutation' : kind);

const bad = (plugin: string, id: string, reason: string) =>
  new DomainError('invalid', 'api.bad_procedure', { plugin, id, reason });
