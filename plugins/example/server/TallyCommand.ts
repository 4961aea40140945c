import { type Command, type CommandInput, type CommandIo, type Db, type Directory, desc } from '@lianxin/sdk/server';
import { schema } from './schema.js';

/** A command (point): `lianxin consultations`, run in the process that owns the data. */
export class TallyCommand implements Command {
  readonly name = 'consultations';

  constructor(
    private readonly db: Db,
    private readonly directory: Directory,
  ) {}

  async run(_input: CommandInput, io: CommandIo): Promise<void> {
    const { tally: t } = schema.of(this.db.dialect);
    const rows = await this.db.q.select().from(t).orderBy(desc(t.asked), t.unit);
    for (const { unit, asked } of rows) io.out(`${this.directory.getUnit(unit).name}  ${asked}`);
  }
}
