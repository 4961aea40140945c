import { type RefObject, useEffect, useState } from 'react';

/**
 * While papers are on their way the form around them cannot be sent, by button or by key: what is sent would lack them.
 * Answers whether somebody tried.
 */
export function useHold(inside: RefObject<HTMLElement | null>, busy: boolean): boolean {
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!busy || !form) return;
    const hold = (e: Event) => {
      if (e instanceof KeyboardEvent && !(e.key === 'Enter' && (e.ctrlKey || e.metaKey))) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      setTried(true);
    };
    form.addEventListener('submit', hold, true);
    form.addEventListener('keydown', hold, true);
    return () => {
      form.removeEventListener('submit', hold, true);
      form.removeEventListener('keydown', hold, true);
      setTried(false);
    };
  }, [inside, busy]);
  return tried;
}
