import { DayText, Slot, useText } from '@lianxin/ui';
import { useCase } from '../case/CaseContext.js';
import { DeadlineText } from '../case/DeadlineText.js';
import { Facts } from '../case/Facts.js';
import { ThingActions, useOffers } from '../case/OffersContext.js';
import { PaperLines } from '../case/PaperLines.js';
import { textOf } from '../case/readCase.js';
import { ChainItem } from './ChainItem.js';
import { OPINIONS, REVIEWING, type RequestLink } from './reviewChain.js';

/** A request for review or re-examination: by whom, with which organ, until when, and how it was decided. */
export function ChainRequest({ link }: { link: RequestLink }) {
  const t = useText('core');
  const open = useCase();
  const { onDone } = useOffers();
  const { view, state } = open;
  const { document, request, parties, names, clock, isLast } = link;
  const { stage, on, late, unit, organ, receivedOn, outcome, decidedOn, paper } = request;
  const isOpen = request.state !== 'decided';
  const isNotice = !OPINIONS.includes(state.documents.get(paper ?? '')?.kind ?? '');
  return (
    <ChainItem
      open={isOpen}
      title={t(`codes.reviewStage.${stage}`)}
      tag={outcome ? t(`codes.reviewOutcome.${outcome}`) : t(`petition.chain.${unit ? 'deciding' : request.state}`)}
      tone={isOpen ? 'active' : 'plain'}
    >
      <Facts
        items={[
          [t('petition.chain.applicants'), names.join(t('petition.separator'))],
          [
            t('petition.chain.askedOn'),
            <span key="on">
              <DayText day={on} />
              {late && <span className="lx-warn"> {t('petition.chain.late')}</span>}
            </span>,
          ],
          [
            t(`petition.chain.organ.${stage}`),
            textOf(view, organ, 'organ') ?? textOf(view, organ) ?? view.units[unit ?? ''],
          ],
          [t('petition.chain.receivedOn'), receivedOn && <DayText day={receivedOn} />],
          [t(`clocks.${stage}.decide`), isOpen && clock && <DeadlineText clock={clock} />],
          [t('petition.chain.decidedOn'), decidedOn && <DayText day={decidedOn} />],
        ]}
      />
      <p className="pe-prose">{textOf(view, request.request)}</p>
      {isNotice && paper && <PaperLines ids={[paper]} />}
      <Slot
        name="case.review"
        context={{ stage: [stage] }}
        props={{ open, onDone, document: document.id, parties, request }}
      />
      {isOpen && isLast && <ThingActions about={document.id} only={REVIEWING} />}
    </ChainItem>
  );
}
