import type { WireError } from '@lianxin/api/common';
import { DomainError } from '@lianxin/base';
import { type AnyTRPCRouter, initTRPC, type TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Ctx } from './Ctx.js';
import { toTrpcError, wireError } from './errors.js';
import { parseInput } from './parseInput.js';
import type { Procedure, Procedures } from './procedures.js';

/** What the API asks of the host before it lets a call through. */
export interface ApiGates {
  /** False where the plugin is off in this county. */
  isOffered(plugin: string, county: string): boolean;
  /** The permissions a plugin's manifest declares. */
  permissionsOf(plugin: string): ReadonlySet<string>;
  /** An error nobody expected: logged with the incident number the user is shown. Never carries input. */
  onUnexpected(incident: string, path: string, error: unknown): void;
  /** A call refused for want of a right. */
  onRefused?(path: string, ctx: Ctx, code: string): void;
}

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
  private current: AnyTRPCRouter = t.router({});

  constructor(private readonly gates: ApiGates) {}

  /** The router as it stands; read per request, because plugins come and go. */
  get router(): AnyTRPCRouter {
    return this.current;
  }

  /** Every procedure mounted, by path. */
  get procedures(): ReadonlyMap<string, Procedure> {
    return new Map([...this.mounted.values()].flatMap((p) => Object.values(p).map((x) => [x.contract.id, x] as const)));
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
    const found = this.procedures.get(path);
    if (!found) throw new DomainError('notFound', 'api.no_procedure', { path });
    const plugin = path.slice(0, path.indexOf('.'));
    this.check(plugin, found, ctx);
    return found.handle(ctx, this.parse(found, input));
  }

  private parse({ contract }: Procedure, input: unknown): unknown {
    try {
      return parseInput(contract, input);
    } catch (cause) {
      throw cause instanceof ZodError ? new DomainError('invalid', 'api.bad_input', {}, { cause }) : cause;
    }
  }

  private rebuild(): void {
    const routers = [...this.mounted].map(([plugin, procedures]) => {
      const built = Object.entries(procedures).map(([name, p]) => [name, this.build(plugin, p)] as const);
      return [plugin, t.router(Object.fromEntries(built))] as const;
    });
    this.current = t.router(Object.fromEntries(routers));
  }

  private build(plugin: string, p: Procedure) {
    const base = t.procedure
      .use(async ({ ctx, path, next }) => {
        try {
          this.check(plugin, p, ctx);
        } catch (e) {
          if (DomainError.is(e)) this.gates.onRefused?.(path, ctx, e.code);
          throw toTrpcError(e);
        }
        const result = await next();
        if (!result.ok) throw this.mapped(result.error, path);
        return result;
      })
      .input((given: unknown) => this.parse(p, given));
    const run = ({ ctx, input, signal }: { ctx: Ctx; input: unknown; signal?: AbortSignal | undefined }) =>
      p.handle(signal ? { ...ctx, signal } : ctx, input);
    if (p.contract.kind === 'query') return base.query(run);
    if (p.contract.kind === 'subscription') return base.subscription((o) => run(o) as AsyncIterable<unknown>);
    return base.mutation(run);
  }

  private check(plugin: string, { contract }: Procedure, ctx: Ctx): void {
    if (contract.permission === 'public') return;
    if (!ctx.actor) throw new DomainError('unauthenticated', 'api.sign_in');
    if (!this.gates.isOffered(plugin, ctx.actor.county))
      throw new DomainError('forbidden', 'api.plugin_disabled', { plugin });
    if (contract.permission === 'signedIn') return;
    if (!ctx.actor.permissions.has(contract.permission)) throw new DomainError('forbidden', 'api.no_permission');
  }

  private mapped(error: TRPCError, path: string): TRPCError {
    const cause = error.cause;
    if (DomainError.is(cause) || cause instanceof ZodError) return toTrpcError(cause);
    if (error.code !== 'INTERNAL_SERVER_ERROR') return error;
    const mapped = toTrpcError(cause ?? error);
    this.gates.onUnexpected(String(wireError(mapped).params.incident), path, cause ?? error);
    return mapped;
  }
}

const bad = (plugin: string, id: string, reason: string) =>
  new DomainError('invalid', 'api.bad_procedure', { plugin, id, reason });
