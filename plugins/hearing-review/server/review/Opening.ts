import { petitionEntries as core, NoteText, reviewerOf, stageOf, token } from '@lianxin/sdk/common';
import { type Directory, entry } from '@lianxin/sdk/server';
import { reviewEntries as e } from '../../common/index.js';
import { attach, blocked, type Input, reviewOf, type Tools } from './reviewTools.js';

/** How a review begins: by a request that the organ one level above has received, or by order of the organ above that. */
export class Opening {
  static readonly token = token<Opening>('hearing-review.Opening');

  constructor(private readonly directory: Directory) {}

  async open(tools: Tools, { review, parties, attached, files }: Input<'openReview'>): Promise<void> {
    const { demands, kind, unit } = tools.state.case.documents.get(tools.about)!;
    const { actor } = tools.ctx;
    const { seat } = reviewerOf(this.directory.tree(actor.county), unit, tools.on) ?? {};
    if (seat?.id !== actor.unit) throw blocked('not_one_above');
    const begun = { document: tools.about, stage: stageOf(kind)!, parties: [...parties], unit: seat.id };
    const collegial = seat.kind === 'committee';
    const proceeding = { do: 'open', plugin: 'hearing-review', demands, unit: seat.id } as const;
    await tools.append(
      entry(e.reviewOpened, { ...begun, attached: [...new Set(attached)], collegial }, { about: review, proceeding }),
    );
    await attach(tools, files, review);
  }

  async supply(tools: Tools, { attached, files }: Input<'supplyPapers'>): Promise<void> {
    await tools.append(entry(e.papersSupplied, { attached }, { about: tools.about }));
    await attach(tools, files);
  }

  /** The requests stand again, from the day of the order, and are accepted. */
  async order(tools: Tools, { again, organ, reasons, files }: Input<'orderAcceptance'>): Promise<void> {
    const { state, about } = tools;
    const { document, stage, parties, unit, attached, collegial } = reviewOf(tools);
    const { demands, reviews } = state.case.documents.get(document)!;
    const order = {
      organ: await tools.put(NoteText, { text: organ }),
      reasons: await tools.put(NoteText, { text: reasons }),
    };
    await tools.append(entry(e.acceptanceOrdered, { ...order, again }, { about }));
    const requests = Map.groupBy(parties, (party) => reviews[party]!.request);
    for (const [request, members] of requests)
      await tools.append(
        entry(core.reviewRequested, { request, for: members, unit }, { about: document, party: members[0]! }),
      );
    const proceeding = { do: 'open', plugin: 'hearing-review', demands, unit } as const;
    const begun = { document, stage, parties: [...parties], unit, attached: [...attached], collegial };
    await tools.append(
      entry(e.reviewOpened, begun, { about: again, proceeding }),
      entry(e.reviewAccepted, {}, { about: again }),
    );
    if (state.case.status === 'closed') await tools.append(entry(core.reopened, { ground: 'review_requested' }));
    await attach(tools, files, again);
  }
}
