import { type Day, DomainError, newId } from '@lianxin/base';
import { petitionEntries as e, involvedUnits, NoteText, recusalOf } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** Who keeps out of a case, and who decides that (art 28). */
export class Recusals {
  static readonly token = token<Recusals>('core.Recusals');

  constructor(private readonly directory: Directory) {}

  async apply(tools: Tools, { person, party, reason, files, ...said }: Input<'applyRecusal'>): Promise<void> {
    const unit = this.decidingUnit(tools, person);
    const about = newId();
    const text = await tools.put(NoteText, { text: reason });
    const applicant = said.asker === 'petitioner' && party ? { applicant: party } : {};
    await tools.append(entry(e.recusalApplied, { person, unit, reason: text, ...said, ...applicant }, { about }));
    if (files?.length) await tools.attach(files, about);
  }

  async decide(tools: Tools, { granted, reason, told }: Input<'decideRecusal'>): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    const how = told && { told: await tools.put(NoteText, { text: told }) };
    await tools.append(entry(e.recusalDecided, { granted, reason: text, ...how }, { about: tools.about }));
  }

  /**
   * The person's own unit; of one without a post in the case the unit that runs the proceeding in which the person sits;
   * of a head the nearest one above, then the petition office, in which another head can decide. Where no other head has
   * a post yet, the application waits with the unit above.
   */
  private decidingUnit(tools: Tools, person: string): string {
    const { state, on } = tools;
    const { county } = tools.ctx.actor;
    const involved = involvedUnits(state);
    const own =
      this.directory.postsOf(person, on).find((post) => involved.includes(post.unit))?.unit ??
      [...state.proceedings.values()].find((p) => !p.endedOn && p.people.includes(person))?.unit;
    if (!own) throw new DomainError('invalid', 'core.recusal_not_involved');
    const above = this.above(own);
    const line = this.heads(own, on).includes(person) ? above : [own, ...above];
    const office = this.directory.tree(county).petitionOffice(on).id;
    // A deputy never decides on the own head.
    const candidates = own === office ? line : [...line, office];
    const other = candidates.find((unit) =>
      this.heads(unit, on).some((head) => head !== person && !recusalOf(state, head)),
    );
    return other ?? line[0] ?? own;
  }

  private above(unit: string): string[] {
    const line: string[] = [];
    for (let next = this.directory.oneLevelAbove(unit); next && !line.includes(next.id); ) {
      line.push(next.id);
      next = this.directory.oneLevelAbove(next.id);
    }
    return line;
  }

  private heads(unit: string, on: Day): string[] {
    const posts = this.directory.postsIn(unit, on);
    return posts
      .filter(({ roles }) => roles.includes('unitHead') || roles.includes('officeChief'))
      .map((p) => p.person);
  }
}
