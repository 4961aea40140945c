/** The number on paper: office mark, year in 〔〕, counter without padding (GB/T 9704). Sealed cases carry 密. */
export const caseNumber = (mark: string, series: 'case' | 'sealed', year: number, n: number): string =>
  `${mark}${series === 'sealed' ? '密' : ''}〔${year}〕${n}号`;

/** The number of a document that an organ issues. */
export const documentNumber = (mark: string, year: number, n: number): string => `${mark}函〔${year}〕${n}号`;
