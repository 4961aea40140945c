import type { DemandPhase } from '@lianxin/core/common';
import { DayText, DueText, StatusTag, useText } from '@lianxin/ui';
import { WaysOfDemand } from '../branching/WaysOfDemand.js';
import { useCase } from './CaseContext.js';
import { type DemandLine, demandLines } from './demandLines.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';
import { SettlementButton } from './SettlementButton.js';

/** What is asked for, one by one, and how far each of them is. */
export function DemandsPanel() {
  const t = useText('core');
  const lines = demandLines(useCase());
  return (
    <Panel title={t('fields.demands')} count={lines.length}>
      <ol className="pe-things">
        {lines.map((line) => (
          <DemandItem key={line.demand.id} line={line} />
        ))}
      </ol>
    </Panel>
  );
}

const WAITING: readonly DemandPhase[] = ['unkinded', 'to_sort', 'objected'];
const toneOf = (phase: DemandPhase) => (phase === 'ended' ? 'good' : WAITING.includes(phase) ? 'warn' : 'active');

function DemandItem({ line: { n, demand, text, unit, handler, clock, accused } }: { line: DemandLine }) {
  const t = useText('core');
  const { phase, kind, branch, outcome, end, endedOn, extension, simplified, supplement } = demand;
  const { view } = useCase();
  return (
    <li>
      <div className="pe-thing-head">
        <span className="pe-thing-n">{n}</span>
        <p className="pe-thing-text">{text ?? t('petition.erased')}</p>
        <StatusTag tone={toneOf(phase)}>{t(`codes.demandPhase.${phase}`)}</StatusTag>
      </div>
      <Facts
        items={[
          [t('fields.kind'), kind ? t(`codes.demandKind.${kind}`) : t('petition.case.noKind')],
          [t('petition.column.owner'), unit],
          [t('fields.person'), handler],
          [t('fields.branch'), branch && t(`codes.branch.${branch}`)],
          [t('petition.case.simplified'), simplified && t(`codes.simpleGround.${simplified}`)],
          [t('fields.outcome'), outcome && t(`codes.outcome.${outcome}`)],
          [
            t('petition.case.extension'),
            extension && t(`petition.case.extension.${extension.state}`, { days: extension.days }),
          ],
          [
            t('fields.missing'),
            supplement && (
              <>
                <span className="pe-prose">{textOf(view, supplement.missing)}</span> <DayText day={supplement.on} />
              </>
            ),
          ],
          [t('fields.accused'), accused.join(t('petition.separator'))],
          [
            t('petition.case.end'),
            end && (
              <>
                {t(`codes.demandEnd.${end}`)} <DayText day={endedOn} />
              </>
            ),
          ],
          [
            clock ? t(`clocks.${clock.key}`) : '',
            clock && <DueText due={clock.due} standing={clock.state === 'standing'} provisional={clock.provisional} />,
          ],
        ]}
      />
      <WaysOfDemand demand={demand} />
      <SettlementButton demand={demand} />
      <ThingActions about={demand.id} />
    </li>
  );
}
