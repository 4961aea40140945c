import { newId } from '@lianxin/base';
import { petitionEntries as e, NoteText, UrgentBody } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Settings } from '../directory/Settings.js';
import { urgentReport } from '../documents/papers/urgentReport.js';
import type { Records } from '../dossier/Records.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Prep, Tools } from './Tools.js';

/** Telling of something major or urgent, by mouth or in writing (art 25). What is written is a paper. */
export class UrgentReports {
  static readonly token = token<UrgentReports>('core.UrgentReports');

  constructor(
    private readonly papers: Papers,
    private readonly records: Records,
    private readonly settings: Settings,
  ) {}

  async firstPaper(
    p: Prep,
    { to: recipients, way, ...input }: Input<'reportUrgent'>,
  ): Promise<PreparedPaper | undefined> {
    const { facts, time, place, people, measures } = input;
    if (way === 'oral') return undefined;
    return this.papers.make(p, urgentReport, { recipients, facts, time, place, people, measures }, { to: [] });
  }

  async nextPaper(p: Prep, { to: recipients, way, more }: Input<'continueUrgent'>): Promise<PreparedPaper | undefined> {
    if (way === 'oral') return undefined;
    const body = await this.records.get(p.dossier!, UrgentBody, p.state.urgentReports.get(p.about)!.body);
    return this.papers.make(p, urgentReport, { ...body, recipients, more }, { to: [] });
  }

  async report(tools: Tools, input: Input<'reportUrgent'>, paper: PreparedPaper | undefined): Promise<void> {
    const { to, way, at, learnedOn, learnedAt, files, ...body } = input;
    const about = newId();
    const told = { to, way, at: minutesOf(at), learnedOn, learnedAt: minutesOf(learnedAt) };
    const data = { body: await tools.put(UrgentBody, body), ...told, ...this.limits(tools) };
    await tools.append(entry(e.urgentReported, data, { about }));
    if (files?.length) await tools.attach(files, about);
    if (paper) await this.papers.issue(tools, paper, []);
  }

  async continue(tools: Tools, input: Input<'continueUrgent'>, paper: PreparedPaper | undefined): Promise<void> {
    const { to, way, at, more, files } = input;
    const text = await tools.put(NoteText, { text: more });
    await tools.append(entry(e.urgentContinued, { more: text, to, way, at: minutesOf(at) }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
    if (paper) await this.papers.issue(tools, paper, []);
  }

  /** The county's own times as they are now; 0 stands for none. */
  private limits({ ctx, on }: Tools): { oralMinutes?: number; writtenHours?: number } {
    const of = (key: string) => this.settings.get<number>(ctx.actor.county, key, on);
    const [oralMinutes, writtenHours] = [of('urgent.oralMinutes'), of('urgent.writtenHours')];
    return { ...(oralMinutes && { oralMinutes }), ...(writtenHours && { writtenHours }) };
  }
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
