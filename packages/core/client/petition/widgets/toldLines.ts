import { tellingOf } from '@lianxin/core/common';
import { type OpenCase, textOf } from '../case/readCase.js';
import { numberOf } from '../case/thingOf.js';

/** A text that people brought to the case, with the key of what it is called. */
export interface ToldLine {
  readonly record: string;
  readonly label: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Of a filing. */
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
}

/** What must be looked at before a case is redacted: filings, demands, and remarks made since. */
export function toldLines({ view, state }: OpenCase): readonly ToldLine[] {
  const named = [...state.filings.map((f) => f.text), ...[...state.demands.values()].map((d) => d.text)];
  const others = Object.entries(view.records).flatMap(([record, { kind }]) => {
    const text = named.includes(record) ? undefined : textOf(view, record, tellingOf(kind)?.field);
    return tellingOf(kind) && text ? [{ record, text }] : [];
  });
  return [
    ...state.filings.flatMap(({ text }) =>
      text
        ? [
            {
              record: text,
              label: 'petition.redaction.filing',
              params: {},
              subject: textOf(view, text, 'subject'),
              text: textOf(view, text, 'words'),
            },
          ]
        : [],
    ),
    ...[...state.demands.values()].map(({ id, text }) => ({
      record: text,
      label: 'petition.redaction.demand',
      params: { n: numberOf(state.demands, id) },
      text: textOf(view, text),
    })),
    ...others.map((each) => ({ ...each, label: 'petition.redaction.note', params: {} })),
  ];
}
