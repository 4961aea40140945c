import { token } from '@lianxin/sdk/common';
import { type Directory, entry, type Numbers, PrepareAgain, type Preparing } from '@lianxin/sdk/server';
import { entries as e, type Mediation } from '../common/index.js';
import { type FileNumber, fileNumber } from './papers/fileNumber.js';
import type { Tools } from './tools.js';

const SERIES = 'mediation.file';

/** The numbers of mediation files, such as （2026）青人调字第3号. */
export class FileNumbers {
  static readonly token = token<FileNumbers>('mediation.FileNumbers');

  constructor(
    private readonly directory: Directory,
    private readonly numbers: Numbers,
  ) {}

  /** For `prepare`: the number the file has, or the one it is given next. */
  async next({ on }: Pick<Preparing<unknown>, 'on'>, { file, host }: Mediation): Promise<FileNumber> {
    const year = Number(on.slice(0, 4));
    return file ?? { year, number: await this.numbers.peek(host, SERIES, year) };
  }

  /** For `run`: gives the file its number, if it has none yet; the one a paper says already, where one was rendered. */
  async take(tools: Tools, { id, file, host }: Mediation, rendered?: FileNumber): Promise<void> {
    if (file) return;
    const year = Number(tools.on.slice(0, 4));
    const number = await tools.number(host, SERIES, year);
    if (rendered && rendered.number !== number) throw new PrepareAgain();
    await tools.append(entry(e.fileNumbered, { year, number }, { about: id }));
  }

  text(file: FileNumber, { host, way }: Mediation): string {
    return fileNumber(file, way, this.directory.getUnit(host).mark);
  }
}
