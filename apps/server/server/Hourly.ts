const HOUR_MS = 3_600_000;

/** Does something now and every hour; what goes wrong is reported and tried again. */
export class Hourly {
  private readonly timer: NodeJS.Timeout;
  private running: Promise<void>;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly report: (error: unknown) => void,
  ) {
    this.running = this.once();
    this.timer = setInterval(() => {
      this.running = this.once();
    }, HOUR_MS);
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private once(): Promise<void> {
    return this.work().catch(this.report);
  }
}
