import type { ReactNode } from 'react';

/** Short facts side by side, each under its name; those that are not known are left out. */
export function Facts({ items }: { items: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = items.filter(([, value]) => value !== undefined && value !== '' && value !== false && value !== null);
  return (
    <dl className="pe-fact-list">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
