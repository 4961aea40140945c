import { NoteText, token } from '@lianxin/sdk/common';
import { type Directory, entry } from '@lianxin/sdk/server';
import { Examination, reviewEntries as e, InquiryBody } from '../../common/index.js';
import { attach, blocked, documentOf, type Input, reviewOf, type Tools } from './reviewTools.js';

/** Who examines, what was found out, and what it came to under the five heads (domain 6.5). */
export class Examining {
  static readonly token = token<Examining>('hearing-review.Examining');

  constructor(private readonly directory: Directory) {}

  async nameExaminers(tools: Tools, { examiners }: Input<'nameExaminers'>): Promise<void> {
    this.checkStaff(tools, examiners);
    const proceeding = { do: 'seat', people: examiners } as const;
    await tools.append(entry(e.examinersNamed, { examiners }, { about: tools.about, proceeding }));
  }

  async inquire(tools: Tools, { manner, by, files, ...said }: Input<'recordInquiry'>): Promise<void> {
    this.checkStaff(tools, by);
    const { place, ...rest } = said;
    const record = await tools.put(InquiryBody, { ...rest, ...(place && { place }) });
    await tools.append(entry(e.inquiryMade, { manner, by, record }, { about: tools.about }));
    await attach(tools, files);
  }

  async examine(tools: Tools, heads: Input<'recordExamination'>): Promise<void> {
    await tools.append(entry(e.examined, { record: await tools.put(Examination, heads) }, { about: tools.about }));
  }

  async reachStage(tools: Tools, { stage }: Input<'reachStage'>): Promise<void> {
    await tools.append(entry(e.stageReached, { stage }, { about: tools.about }));
  }

  async suspend(tools: Tools, { event, note }: Input<'suspendReview'>): Promise<void> {
    const said = await tools.put(NoteText, { text: note });
    await tools.append(entry(e.suspended, { event, note: said }, { about: tools.about }));
  }

  async resume(tools: Tools, { event }: Input<'resumeReview'>): Promise<void> {
    await tools.append(entry(e.resumed, { event }, { about: tools.about }));
  }

  async delegate(tools: Tools, { delegation, to, task }: Input<'delegateDrafting'>): Promise<void> {
    const unit = this.directory.findUnit(to);
    if (unit?.county !== tools.ctx.actor.county) throw blocked('no_such_department');
    const { demands } = documentOf(tools);
    const asked = { review: tools.about, unit: to, task: await tools.put(NoteText, { text: task }) };
    const proceeding = { do: 'open', plugin: 'hearing-review', demands, unit: to } as const;
    await tools.append(entry(e.draftingDelegated, asked, { about: delegation, proceeding }));
  }

  async deliver(tools: Tools, { draft, files }: Input<'deliverDraft'>): Promise<void> {
    const proceeding = { do: 'end', outcome: 'delivered' } as const;
    const text = await tools.put(NoteText, { text: draft });
    await tools.append(entry(e.draftDelivered, { draft: text }, { about: tools.about, proceeding }));
    await attach(tools, files);
  }

  /** Only its own people examine for an organ. */
  private checkStaff(tools: Tools, people: readonly string[]): void {
    const own = new Set(this.directory.postsIn(reviewOf(tools).unit, tools.on).map(({ person }) => person));
    if (!people.every((one) => own.has(one))) throw blocked('not_of_organ');
  }
}
