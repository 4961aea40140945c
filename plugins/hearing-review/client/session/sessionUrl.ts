/** The address of the page on which a hearing is held. */
export const sessionUrl = (dossier: string, hearing: string): string =>
  `/p/hearing-review/session/${dossier}/${hearing}`;
