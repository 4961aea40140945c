import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** How many things it holds. */
  readonly count?: number;
  readonly extra?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the case page under its heading. */
export function Panel({ title, count, extra, className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`lx-panel pe-panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title}
          {count !== undefined && count > 1 && <span className="lx-quiet"> {count}</span>}
        </h2>
        {extra && <div className="pe-panel-extra">{extra}</div>}
      </header>
      {children}
    </section>
  );
}
