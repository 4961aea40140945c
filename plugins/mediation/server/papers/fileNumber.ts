import type { Way } from '../../common/index.js';

/** The number of a file in the host's series of the year. */
export interface FileNumber {
  readonly year: number;
  readonly number: number;
}

const SIGNS: Readonly<Record<Way, string>> = { people: '人调', administrative: '行调', judicial: '司调' };

/** As it stands on paper: （2026）青人调字第3号. `mark`: of the unit that mediates, where it has one. */
export function fileNumber({ year, number }: FileNumber, way: Way, mark = ''): string {
  const sign = SIGNS[way];
  return `（${year}）${mark.endsWith(sign) ? mark : `${mark}${sign}`}字第${number}号`;
}
