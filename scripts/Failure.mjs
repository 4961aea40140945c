/** The run cannot go on. The message is a sentence for the person at the terminal; no stack is shown. */
export class Failure extends Error {}
