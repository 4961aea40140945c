import { DayText, DueText, useText } from '@lianxin/ui';
import { useCase } from '../case/CaseContext.js';
import { isLapsed } from '../case/clockLines.js';
import { Facts } from '../case/Facts.js';
import { ThingActions } from '../case/OffersContext.js';
import { PaperLines } from '../case/PaperLines.js';
import { textOf } from '../case/readCase.js';
import { numberOf } from '../case/thingOf.js';
import { ChainItem } from './ChainItem.js';
import type { PaperLink } from './reviewChain.js';

/** An opinion: whose, whom it reached when, and how long the next stage may still be asked for. */
export function ChainPaper({ link: { document, next, windows } }: { link: PaperLink }) {
  const t = useText('core');
  const { view, state } = useCase();
  const { id, kind, unit, from, demands, redo, parties, served } = document;
  const days = Object.values(served).map(({ on }) => on);
  return (
    <ChainItem
      open={windows.some(({ clock }) => !isLapsed(clock, view.today))}
      title={t(redo ? 'petition.chain.anew' : `petition.chain.paper.${kind}`)}
    >
      <Facts
        items={[
          [t('petition.case.issuedBy'), textOf(view, from?.source, 'organ') ?? view.units[unit]],
          [t('fields.demands'), demands.map((each) => numberOf(state.demands, each)).join(t('petition.separator'))],
          [t('petition.chain.served'), days.length > 0 && <ServedDays days={days} of={parties.length} />],
          [t('petition.chain.sameAgain'), redo?.sameAgain && t('petition.yes')],
          [
            next ? t(`clocks.${next}.request`) : '',
            windows.length > 0 &&
              windows.map(({ name, clock }) => (
                <div key={clock.id}>
                  {windows.length > 1 && `${name} `}
                  {isLapsed(clock, view.today) ? (
                    <span className="lx-quiet">
                      {t('petition.case.lapsed')} <DayText day={clock.due} />
                    </span>
                  ) : (
                    <DueText due={clock.due} provisional={clock.provisional} />
                  )}
                </div>
              )),
          ],
        ]}
      />
      <PaperLines ids={[id]} />
      <ThingActions about={id} only={['core.receiveReview']} />
    </ChainItem>
  );
}

/** The days of service; of many, the first and the last. */
function ServedDays({ days, of }: { days: readonly string[]; of: number }) {
  const t = useText('core');
  const [first, ...more] = [...new Set(days)].toSorted();
  const last = more.at(-1);
  return (
    <>
      <DayText day={first} />
      {last && (
        <>
          {t('petition.chain.to')}
          <DayText day={last} />
        </>
      )}
      {days.length < of && (
        <span className="lx-warn"> {t('petition.case.notServedOn', { count: of - days.length })}</span>
      )}
    </>
  );
}
