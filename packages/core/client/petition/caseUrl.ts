/** Where the page of a case stands. */
export const caseUrl = (dossier: string): string => `/case/${dossier}`;
