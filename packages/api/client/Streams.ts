interface Stream {
  readonly receivers: Set<(data: unknown) => void>;
  stop(): void;
}

/** Lets all who want the same stream share one connection: a browser has six to one host. */
export class Streams {
  private readonly open = new Map<string, Stream>();

  /** @param start opens the stream; answers the way to close it. */
  constructor(private readonly start: (id: string, input: unknown, receive: (data: unknown) => void) => () => void) {}

  /** Receives until the returned function is called; the last one to go closes the stream. */
  listen(id: string, input: unknown, receiver: (data: unknown) => void): () => void {
    const key = `${id} ${JSON.stringify(input)}`;
    let stream = this.open.get(key);
    if (!stream) {
      const receivers: Stream['receivers'] = new Set();
      const stop = this.start(id, input, (data) => {
        for (const receive of receivers) receive(data);
      });
      stream = { receivers, stop };
      this.open.set(key, stream);
    }
    const { receivers, stop } = stream;
    const receive = (data: unknown) => receiver(data);
    receivers.add(receive);
    return () => {
      receivers.delete(receive);
      if (receivers.size > 0 || this.open.get(key)?.receivers !== receivers) return;
      this.open.delete(key);
      stop();
    };
  }
}
