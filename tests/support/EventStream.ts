/** As much of a browser's EventSource as the official tRPC client asks for, with headers: Node has none. */
export class EventStream extends EventTarget {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSED = 2;
  readyState = 0;
  private readonly end = new AbortController();

  constructor(
    url: string,
    private readonly init: { readonly headers?: Record<string, string> } = {},
  ) {
    super();
    void this.read(url).catch(() => this.fail());
  }

  close(): void {
    this.readyState = this.CLOSED;
    this.end.abort();
  }

  private async read(url: string): Promise<void> {
    const { signal } = this.end;
    const response = await fetch(url, { signal, headers: { ...this.init.headers, accept: 'text/event-stream' } });
    if (!response.ok || !response.body) throw new Error(`answered with ${response.status}`);
    this.readyState = this.OPEN;
    this.dispatchEvent(new Event('open'));
    let text = '';
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      const messages = (text + piece).split('\n\n');
      text = messages.pop()!;
      for (const message of messages) this.tell(message);
    }
    throw new Error('the server ended the stream');
  }

  private tell(message: string): void {
    const lines = message.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line)?.slice(1) ?? []);
    const { event = 'message', data, id } = Object.fromEntries(lines) as Record<string, string>;
    this.dispatchEvent(Object.assign(new Event(event), { data, lastEventId: id }));
  }

  private fail(): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}
