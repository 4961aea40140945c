import type { Contract, ContractKind, InputOf, OutputOf } from '@lianxin/api/common';
import {
  createTRPCUntypedClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCUntypedClient,
} from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
import { type ApiError, toApiError } from './ApiError.js';
import { Connection } from './Connection.js';
import { Streams } from './Streams.js';

/** Any contract of these kinds; a generic parameter, because inputs make a contract invariant. */
// biome-ignore lint/suspicious/noExplicitAny: neither unknown nor never fits both input and output
export type AnyContract<K extends ContractKind = ContractKind> = Contract<K, any, any>;

/** What a call needs to know of a contract; forms that came over the wire have no more. */
export type Callable<K extends ContractKind = ContractKind> = Pick<Contract<K>, 'kind' | 'id'>;

export interface ApiOptions {
  /** Where the server mounts tRPC, such as `/trpc`. */
  readonly url: string;
  /** Answers whenever the server is there; asked while it cannot be reached. */
  readonly probe: string;
  /** The post acted in, sent with every request; `undefined` lets the server choose. */
  post(): string | undefined;
  /** Called when a call finds that nobody is signed in any more. */
  onSignedOut(): void;
  readonly fetch?: typeof fetch;
}

const POST_HEADER = 'x-lianxin-post';

/** Calls procedures by their contracts. One per browser tab. */
export class ApiClient {
  readonly connection: Connection;
  private readonly streams = new Streams((id, input, onData) => this.open(id, input, onData));
  private readonly trpc: TRPCUntypedClient<AnyTRPCRouter>;

  constructor(private readonly options: ApiOptions) {
    const { url, post, probe: address } = options;
    const fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
    const probe = () => fetch(address, { cache: 'no-store' }).then(isOurs, () => false);
    this.connection = new Connection(probe);
    this.trpc = createTRPCUntypedClient({
      links: [
        splitLink({
          condition: (op) => op.type === 'subscription',
          true: httpSubscriptionLink({ url, connectionParams: () => named(post()) }),
          false: httpLink({ url, headers: () => named(post()), fetch: fetch as never }),
        }),
      ],
    });
  }

  /** Calls once. Rejects with an ApiError. */
  async call<C extends AnyContract>(contract: C, input: InputOf<C>): Promise<OutputOf<C>> {
    return (await this.send(contract, input)) as OutputOf<C>;
  }

  /** Calls a procedure of which only kind and path are known. Rejects with an ApiError. */
  async send({ kind, id }: Callable, input: unknown): Promise<unknown> {
    try {
      const answer = await (kind === 'query' ? this.trpc.query(id, input) : this.trpc.mutation(id, input));
      this.connection.restored();
      return answer;
    } catch (e) {
      throw this.noted(toApiError(e));
    }
  }

  /** Listens to a stream until the returned function is called; the browser reconnects by itself. */
  listen<C extends AnyContract<'subscription'>>(
    contract: C,
    input: InputOf<C>,
    onData: (data: OutputOf<C>) => void,
  ): () => void {
    return this.streams.listen(contract.id, input, (data) => onData(data as OutputOf<C>));
  }

  private open(id: string, input: unknown, onData: (data: unknown) => void): () => void {
    const stream = this.trpc.subscription(id, input, {
      onData,
      onConnectionStateChange: ({ state, error }) => {
        if (state === 'pending') this.connection.restored();
        else if (error) this.connection.lost();
      },
      onError: (e) => void this.noted(toApiError(e)),
    });
    return () => stream.unsubscribe();
  }

  private noted(error: ApiError): ApiError {
    if (error.isOffline) this.connection.lost();
    else this.connection.restored();
    if (error.isSignedOut) this.options.onSignedOut();
    return error;
  }
}

export const createApi = (options: ApiOptions): ApiClient => new ApiClient(options);

const named = (post: string | undefined): Record<string, string> => (post ? { [POST_HEADER]: post } : {});

/** A proxy in front answers for a server that is away; only the server itself says anything below 502. */
const isOurs = (response: Response): boolean => response.status < 502;
