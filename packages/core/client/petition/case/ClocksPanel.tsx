import type { ClockView } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { ArithmeticDialog } from './ArithmeticDialog.js';
import { useCase } from './CaseContext.js';
import { CorrectButton } from './CorrectButton.js';
import { clockLines, isLapsed, isOver } from './clockLines.js';
import { clockCorrections } from './corrections.js';
import { DeadlineText } from './DeadlineText.js';
import { groundKeys } from './groundKeys.js';
import { useOffers } from './OffersContext.js';
import { Panel } from './Panel.js';
import { ThingText } from './ThingText.js';
import { thingOf } from './thingOf.js';

/** What runs, what stands still, what is over; each shows how it was counted. */
export function ClocksPanel() {
  const t = useText('core');
  const { clocks, today } = useCase().view;
  const [shown, setShown] = useState<ClockView>();
  const lines = clockLines(clocks, today);
  const over = lines.filter((clock) => isOver(clock, today));
  return (
    <Panel title={t('petition.case.clocks')}>
      {lines.length === over.length && <p className="lx-quiet">{t('petition.case.noClocks')}</p>}
      <ul className="pe-clocks">
        {lines
          .filter((clock) => !over.includes(clock))
          .map((clock) => (
            <ClockItem key={clock.id} clock={clock} onExplain={() => setShown(clock)} />
          ))}
      </ul>
      {over.length > 0 && (
        <details>
          <summary>{t('petition.case.pastClocks', { count: over.length })}</summary>
          <ul className="pe-clocks">
            {over.map((clock) => (
              <ClockItem key={clock.id} clock={clock} onExplain={() => setShown(clock)} />
            ))}
          </ul>
        </details>
      )}
      {shown && <ArithmeticDialog clock={shown} onClose={() => setShown(undefined)} />}
    </Panel>
  );
}

function ClockItem({ clock, onExplain }: { clock: ClockView; onExplain(): void }) {
  const t = useText('core');
  const open = useCase();
  const { corrections } = useOffers();
  const { dossier, today } = open.view;
  const { id, key, about, party, owner, due, lawDue } = clock;
  const whose = party ? thingOf(open, party) : thingOf(open, about);
  return (
    <li>
      <div>
        <b>{t(`clocks.${key}`)}</b>
        <span className="lx-quiet">
          {whose && whose.kind !== 'case' && <ThingText thing={whose} short />} {owner && open.view.units[owner]}
        </span>
      </div>
      <div>
        {isOver(clock, today) ? <Outcome clock={clock} /> : <DeadlineText clock={clock} />}
        <span>
          {!isOver(clock, today) && (
            <CorrectButton
              label={t('petition.case.correctClock', { clock: t(`clocks.${key}`) })}
              corrections={clockCorrections(corrections, dossier, id)}
            />
          )}
          <Button type="link" size="small" onClick={onExplain}>
            {t('petition.arithmetic.show')}
          </Button>
        </span>
      </div>
      {lawDue && lawDue !== due && (
        <div className="lx-quiet">
          {t('petition.case.lawDue')} <DayText day={lawDue} />
        </div>
      )}
    </li>
  );
}

/** Done in time, done late, without object, or passed unused. */
function Outcome({ clock }: { clock: ClockView }) {
  const t = useText('core');
  const { today } = useCase().view;
  const { state, ground, inTime, due } = clock;
  const lapsed = isLapsed(clock, today);
  const endedOn = lapsed ? due : clock.endedOn;
  const words = lapsed
    ? t('petition.case.lapsed')
    : state === 'void'
      ? t([...groundKeys('clockGround', ground ?? ''), 'codes.clockState.void'])
      : t(inTime === false ? 'petition.case.late' : 'petition.case.inTime');
  return (
    <span className={inTime === false ? 'lx-bad' : 'lx-quiet'}>
      {words} <DayText day={endedOn} />
    </span>
  );
}
