/** Whose signature: all of them make the agreement take effect (art 29). */
export const SIGNERS = ['party', 'mediator', 'committee'] as const;
export type Signer = (typeof SIGNERS)[number];

export const RESULTS = ['part', 'whole', 'broken'] as const;
export const CONFIRMERS = ['court', 'notary'] as const;

/** When the demands count as settled: the agreement reached, or performed or confirmed. */
export const SETTLES_WHEN = ['reached', 'performed'] as const;
export type SettlesWhen = (typeof SETTLES_WHEN)[number];
