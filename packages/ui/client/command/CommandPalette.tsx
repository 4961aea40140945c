import { type Command, matching } from '@lianxin/ui/common';
import { Input, type InputRef, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../i18n/useText.js';
import { useCommandList } from './CommandsProvider.js';

/** Ctrl+K: finds a page or an action by its name and does it, without the mouse. */
export function CommandPalette() {
  const t = useText('ui');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (e: globalThis.KeyboardEvent) => {
      if (e.key.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey)) return;
      e.preventDefault();
      setOpen((before) => !before);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Modal
      open={open}
      onCancel={() => setOpen(false)}
      footer={null}
      closable={false}
      destroyOnHidden
      aria-label={t('command.list')}
      width={560}
      style={{ top: 80 }}
    >
      {open && <Palette onDone={() => setOpen(false)} />}
    </Modal>
  );
}

function Palette({ onDone }: { onDone: () => void }) {
  const t = useText('ui');
  const all = useCommandList();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const input = useRef<InputRef>(null);
  const found = matching(all, text);
  const current = Math.min(at, found.length - 1);

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${id}${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const run = (command: Command | undefined) => {
    if (!command || command.whyNot) return;
    onDone();
    command.run();
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    if (e.key === 'Enter') run(found[current]);
    else if (e.key === 'ArrowDown') setAt(Math.min(current + 1, found.length - 1));
    else if (e.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else return;
    e.preventDefault();
  };

  return (
    <>
      <Input
        ref={input}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('command.placeholder')}
        aria-label={t('command.placeholder')}
        role="combobox"
        aria-expanded
        aria-controls={`${id}list`}
        aria-activedescendant={`${id}${current}`}
      />
      <div id={`${id}list`} role="listbox" aria-label={t('command.list')} className="lx-palette">
        {found.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above
          <div
            key={command.id}
            id={`${id}${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            aria-disabled={command.whyNot !== undefined}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <span className="lx-quiet">{command.whyNot ?? command.group}</span>
          </div>
        ))}
        {found.length === 0 && <div className="lx-quiet">{t('command.none')}</div>}
      </div>
    </>
  );
}
