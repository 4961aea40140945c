import { DayText, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';

/** What was answered elsewhere, before the matter was taken over. */
export function RepliesPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  if (state.replies.length === 0) return null;
  return (
    <Panel title={t('petition.case.replies')} count={state.replies.length}>
      <ul className="pe-things">
        {state.replies.map(({ reply, on }) => (
          <li key={reply}>
            <DayText day={on} />
            <p className="pe-prose">{textOf(view, reply) ?? t('petition.erased')}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
