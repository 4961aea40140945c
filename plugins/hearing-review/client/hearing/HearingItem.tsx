import {
  DayText,
  Link,
  numberOf,
  type OpenCase,
  ProceedingItem,
  textOf,
  useRoomName,
  useText,
} from '@lianxin/sdk/client';
import { minuteText } from '@lianxin/sdk/common';
import type { Hearing } from '../../common/index.js';
import { useNames } from '../names.js';
import { sessionUrl } from '../session/sessionUrl.js';
import { hearingSteps } from './hearingSteps.js';

/** Phases in which there is a session to go to. */
const AT_TABLE: readonly string[] = ['noticed', 'in_session', 'concluded'];

/** One hearing: who wants it, who hears, when and where, what was concluded and by how many. */
export function HearingItem({ hearing, open }: { hearing: Hearing; open: OpenCase }) {
  const t = useText();
  const roomName = useRoomName();
  const { view, state } = open;
  const { join, parties, person, people } = useNames(open);
  const { id, phase, outcome, demands, initiator, openness, panel, session, postponements, conclusion, report } =
    hearing;
  return (
    <ProceedingItem
      id={id}
      title={`${view.units[hearing.unit] ?? ''} ${t('hearing.title')}`}
      phase={t(outcome ? `codes.outcome.${outcome}` : `codes.hearingPhase.${phase}`)}
      tone={phase === 'ended' ? 'plain' : 'active'}
      steps={hearingSteps(open, hearing, t)}
      papers={hearing.papers}
      facts={[
        [t('hearing.demands'), join(demands.map((each) => String(numberOf(state.demands, each))))],
        [t('hearing.initiator'), t(`codes.initiator.${initiator}`)],
        [t('hearing.parties'), parties(hearing.parties)],
        [t('hearing.late'), hearing.late && t('hearing.isLate')],
        [t('hearing.openness'), openness && t(`codes.openness.${openness}`)],
        [t('hearing.presider'), panel && person(panel.presider)],
        [t('hearing.members'), panel && people(panel.members.filter((one) => one !== panel.presider))],
        [t('hearing.reserves'), panel && people(panel.reserves)],
        [t('hearing.recorder'), panel && person(panel.recorder)],
        [
          t('hearing.when'),
          session && (
            <>
              <DayText day={session.day} /> {minuteText(session.from)}–{minuteText(session.to)}{' '}
              {roomName(session.room) || textOf(view, session.place)}
            </>
          ),
        ],
        [
          t('hearing.postponed'),
          postponements.length > 0 &&
            postponements.map(({ on, ground, reason }) => (
              <div key={reason}>
                <DayText day={on} /> {t(`codes.postponeGround.${ground}`)} {textOf(view, reason)}
              </div>
            )),
        ],
        [t('hearing.conclusion'), conclusion && t(`codes.conclusion.${conclusion.conclusion}`)],
        [t('hearing.tally'), conclusion && t('hearing.votes', { ...conclusion })],
        [t('hearing.departure'), textOf(view, hearing.departure)],
        [
          t('hearing.publication'),
          hearing.publication?.published !== undefined &&
            t(hearing.publication.published ? 'hearing.published' : 'hearing.notPublished'),
        ],
      ]}
    >
      {conclusion && <p className="pe-prose">{textOf(view, conclusion.text)}</p>}
      {conclusion?.dissents.map((record) => (
        <p key={record} className="pe-prose">
          {t('review.dissent', { text: textOf(view, record) ?? '' })}
        </p>
      ))}
      {AT_TABLE.includes(phase) && !report && (
        <p>
          <Link to={sessionUrl(view.dossier, id)}>{t('hearing.enter')}</Link>
        </p>
      )}
    </ProceedingItem>
  );
}
