import type { ReactNode } from 'react';

/** There is nothing here, in words, and perhaps what one can do about it. */
export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="lx-empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
