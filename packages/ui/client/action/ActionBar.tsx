import type { Command, Done, OfferedAction } from '@lianxin/ui/common';
import { Button, Dropdown, Popover, Tooltip } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useCommands } from '../command/CommandsProvider.js';
import { errorText } from '../i18n/useErrorText.js';
import { type Translate, useText } from '../i18n/useText.js';
import { ActionDrawer } from './ActionDrawer.js';

/** More buttons than this hide which comes first; the rest are in a menu. */
const ROOM = 5;
/** More greyed buttons than this hide what can be done; the rest are listed with their reasons. */
const GREYED = 2;

export interface ActionBarProps {
  readonly actions: readonly OfferedAction[];
  readonly dossier: string;
  readonly seen: number;
  /** What they are about, in words, where a page has several bars: the palette and screen readers name it. */
  readonly subject?: string;
  /** What can always be done is no call to do it: none of them stands out. */
  readonly quiet?: boolean;
  onDone?(done: Done): void;
}

/** What may be done now as buttons and palette commands, the first ones at hand; what may not, greyed and with the reason. */
export function ActionBar({ actions, dossier, seen, subject, quiet = false, onDone }: ActionBarProps) {
  const t = useText('ui');
  const [open, setOpen] = useState<OfferedAction>();
  const may = actions.filter(({ blockers }) => blockers.length === 0);
  const next = quiet ? undefined : may.find(({ harmless }) => !harmless);
  // A menu of one would only hide it.
  const shown = may.length > ROOM + 1 ? may.slice(0, ROOM) : may;
  const mayNot = actions.filter(({ blockers }) => blockers.length > 0);
  const commands = useMemo(
    () => actions.map((action) => ({ ...commandOf(action, t, setOpen), ...(subject && { group: subject }) })),
    [actions, subject, t],
  );
  useCommands(commands);
  return (
    <div
      className="lx-actions"
      role="toolbar"
      aria-label={subject ? t('action.toolbarOf', { subject }) : t('action.toolbar')}
    >
      {shown.map((action) => (
        <Button key={keyOf(action)} type={action === next ? 'primary' : 'default'} onClick={() => setOpen(action)}>
          {t(`actions.${action.action}`)}
        </Button>
      ))}
      {may.length > shown.length && <More actions={may.slice(shown.length)} onOpen={setOpen} />}
      {mayNot.slice(0, GREYED).map((action) => (
        <Greyed key={keyOf(action)} action={action} />
      ))}
      {mayNot.length > GREYED && <Rest actions={mayNot.slice(GREYED)} />}
      <ActionDrawer
        action={open}
        dossier={dossier}
        seen={seen}
        onClose={() => setOpen(undefined)}
        {...(onDone && { onDone })}
      />
    </div>
  );
}

function More({ actions, onOpen }: { actions: readonly OfferedAction[]; onOpen(action: OfferedAction): void }) {
  const t = useText('ui');
  const items = actions.map((action) => ({
    key: keyOf(action),
    label: t(`actions.${action.action}`),
    onClick: () => onOpen(action),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button aria-haspopup="menu">{t('action.more')}</Button>
    </Dropdown>
  );
}

/** Not `disabled`: that would keep it, and the reason, from whoever works with the keyboard or a screen reader. */
function Greyed({ action }: { action: OfferedAction }) {
  const t = useText('ui');
  const id = useId();
  const reasons = reasonsOf(action, t);
  return (
    <Tooltip title={reasons} trigger={['hover', 'focus', 'click']}>
      <Button className="lx-greyed" aria-disabled aria-describedby={id}>
        {t(`actions.${action.action}`)}
        <span id={id} hidden>
          {reasons}
        </span>
      </Button>
    </Tooltip>
  );
}

function Rest({ actions }: { actions: readonly OfferedAction[] }) {
  const t = useText('ui');
  const list = (
    <dl className="lx-reasons">
      {actions.map((action) => (
        <div key={keyOf(action)}>
          <dt>{t(`actions.${action.action}`)}</dt>
          <dd>{reasonsOf(action, t)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Popover content={list} trigger="click" placement="bottomRight">
      <Button type="text">{t('action.notNow', { number: actions.length })}</Button>
    </Popover>
  );
}

const keyOf = ({ action, about }: OfferedAction): string => `${action}|${about ?? ''}`;

const reasonsOf = ({ blockers }: OfferedAction, t: Translate): string =>
  blockers.map((each) => errorText(t, each)).join(' ');

function commandOf(action: OfferedAction, t: Translate, open: (action: OfferedAction) => void): Command {
  const { blockers } = action;
  return {
    id: keyOf(action),
    label: t(`actions.${action.action}`),
    ...(blockers.length > 0 && { whyNot: reasonsOf(action, t) }),
    run: () => open(action),
  };
}
