import { type Demand, FIRST_HELP_DAYS } from '@lianxin/core/common';
import { DayText, DueText, StatusTag, useText } from '@lianxin/ui';
import { Alert } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { Facts } from '../case/Facts.js';
import { ThingActions } from '../case/OffersContext.js';
import { DecisionsOfDemand } from './DecisionsOfDemand.js';
import { type WayLine, wayLines } from './wayLines.js';

/** The lawful ways a demand was offered, each with its own last day, and the decisions behind them. */
export function WaysOfDemand({ demand }: { demand: Demand }) {
  const t = useText('core');
  const lines = wayLines(useCase(), demand.id);
  if (demand.decisions.length === 0) return null;
  return (
    <>
      {lines.length > 0 && (
        <ul className="pe-way-lines" aria-label={t('fields.ways')}>
          {lines.map((line) => (
            <WayItem key={line.way.id} line={line} />
          ))}
        </ul>
      )}
      {demand.declined && <p className="lx-quiet">{t('petition.ways.declined')}</p>}
      <DecisionsOfDemand demand={demand} />
    </>
  );
}

const TONES = { offered: 'plain', chosen: 'active', confirmed: 'good', replaced: 'plain' } as const;

function WayItem({ line }: { line: WayLine }) {
  const t = useText('core');
  const { way, organ, procedure, left } = line;
  return (
    <li>
      <div className="pe-thing-head">
        <p className="pe-thing-text">
          {procedure} <span className="lx-quiet">{organ}</span>
        </p>
        {way.phase !== 'offered' && <StatusTag tone={TONES[way.phase]}>{t(`codes.wayPhase.${way.phase}`)}</StatusTag>}
      </div>
      <Facts items={[[t('petition.ways.lastDay'), <LastDay key="day" line={line} />]]} />
      {left !== undefined && left < FIRST_HELP_DAYS && (
        <Alert type="warning" showIcon title={t(left < 0 ? 'petition.ways.lapsed' : 'petition.ways.firstHelp')} />
      )}
      <ThingActions about={way.id} />
    </li>
  );
}

/** A last day to apply is nobody's duty: it passes, it is never overdue. */
function LastDay({ line: { way, due, running, provisional } }: { line: WayLine }) {
  const t = useText('core');
  if (way.counts.length === 0) return t('petition.ways.askThere');
  if (!due) return <b className="lx-warn">{t('petition.ways.atOnce')}</b>;
  return running ? <DueText due={due} provisional={provisional} /> : <DayText day={due} />;
}
