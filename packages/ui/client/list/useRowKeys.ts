import { type KeyboardEvent, useRef, useState } from 'react';

const PAGE = 10;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** Moves through the rows of a list with the keys: one row is in the tab order, arrows move on, Enter opens. */
export function useRowKeys(count: number, open: ((index: number) => void) | undefined) {
  const [current, setCurrent] = useState(0);
  const rows = useRef<(HTMLElement | null)[]>([]);
  const at = Math.min(current, Math.max(0, count - 1));
  const onKeyDown = (e: KeyboardEvent, index: number) => {
    if (e.target !== e.currentTarget) return; // a button or link in the row keeps its own keys
    const step = STEPS[e.key];
    if (e.key === 'Enter') open?.(index);
    else if (step !== undefined) rows.current[Math.max(0, Math.min(count - 1, index + step))]?.focus();
    else return;
    e.preventDefault();
  };
  return (index: number) => ({
    ref: (row: HTMLElement | null) => {
      rows.current[index] = row;
    },
    tabIndex: index === at ? 0 : -1,
    onKeyDown: (e: KeyboardEvent) => onKeyDown(e, index),
    onFocus: () => setCurrent(index),
  });
}
