/** Where "now" comes from. Everything that needs the time takes one, so that a test can move it. */
export interface TimeSource {
  now(): Date;
}

export const systemTime: TimeSource = { now: () => new Date() };
