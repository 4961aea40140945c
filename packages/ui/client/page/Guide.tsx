import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/useText.js';

export interface GuideStep {
  readonly id: string;
  readonly name: string;
  readonly done: boolean;
}

export interface GuideProps {
  /** What is gone through, for screen readers. */
  readonly label: string;
  readonly steps: readonly GuideStep[];
  /** The step that is open. */
  readonly at: string;
  onMove(id: string): void;
  /** What is to be done at this step. */
  readonly children: ReactNode;
}

/**
 * Something gone through step by step on the whole page: the steps at the left with marks, the open one large. Alt with
 * the arrows up and down moves, from anywhere; the keyboard then begins at the head of the step.
 */
export function Guide({ label, steps, at, onMove, children }: GuideProps) {
  const t = useText('ui');
  const head = useRef<HTMLHeadingElement>(null);
  const n = steps.findIndex(({ id }) => id === at);
  const moved = useRef(false);
  const move = (to: number) => {
    const step = steps[to];
    if (!step) return;
    moved.current = true;
    onMove(step.id);
  };

  // Somebody who comes to the page begins where every page begins; who moves, at the step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, whatever else was drawn
  useEffect(() => {
    if (moved.current) head.current?.focus();
  }, [at]);

  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent) => {
      if (!e.altKey || (e.key !== 'ArrowDown' && e.key !== 'ArrowUp')) return;
      e.preventDefault();
      move(n + (e.key === 'ArrowDown' ? 1 : -1));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div className="lx-guide">
      <nav aria-label={label}>
        <ol>
          {steps.map(({ id, name, done }, i) => (
            <li key={id}>
              <button
                type="button"
                className={done ? 'lx-guide-done' : ''}
                onClick={() => move(i)}
                {...(id === at && { 'aria-current': 'step' })}
              >
                <span className="lx-guide-mark" aria-hidden>
                  {done ? '✓' : i + 1}
                </span>
                {name}
                {done && <span className="lx-unseen">{t('guide.done')}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section className="lx-panel" aria-labelledby={`step-${at}`}>
        <h2 id={`step-${at}`} ref={head} tabIndex={-1}>
          {steps[n]?.name}
        </h2>
        <div key={at}>{children}</div>
        <footer>
          <Button disabled={n <= 0} onClick={() => move(n - 1)}>
            {t('guide.back')} <kbd>Alt+↑</kbd>
          </Button>
          <Button disabled={n >= steps.length - 1} onClick={() => move(n + 1)}>
            {t('guide.next')} <kbd>Alt+↓</kbd>
          </Button>
        </footer>
      </section>
    </div>
  );
}
