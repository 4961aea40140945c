import type { Day } from '@lianxin/base';
import {
  type CaseDocument,
  type ClockView,
  clockId,
  type FileView,
  reviewLimits,
  type ServiceMode,
  type Text,
} from '@lianxin/core/common';
import { type OpenCase, recordWords } from './readCase.js';
import { numberOf } from './thingOf.js';

/** A document as the case page shows it. */
export interface DocumentLine {
  readonly document: CaseDocument;
  /** What it is called; its kind, where nobody ever said. */
  readonly title: Text | string;
  /** The numbers of the demands it is about. */
  readonly demands: readonly number[];
  /** In whose name and number it goes out: the id, and the name. */
  readonly issuer: string;
  readonly unit: string;
  readonly file?: FileView | undefined;
  /** Of the file as it was issued, as the log keeps it. */
  readonly fingerprint?: string | undefined;
  /** Whom it must reach, or has reached. */
  readonly persons: readonly Served[];
}

/** One person to whom a document is addressed. */
export interface Served {
  readonly party: string;
  readonly name?: string | undefined;
  /** When and how it reached this person; absent while it has not. */
  readonly service?: { readonly on: Day; readonly mode: ServiceMode } | undefined;
  /** This person's time to ask for a review. */
  readonly window?: ClockView | undefined;
}

/** The documents newest first: drafts, then by the day of issue. */
export function documentLines({ view, state }: OpenCase): readonly DocumentLine[] {
  const clocks = new Map(view.clocks.map((clock) => [clock.id, clock]));
  const prints = new Map<unknown, string>(view.entries.flatMap((e) => Object.entries(e.prints ?? {})));
  return [...state.documents.values()]
    .toReversed()
    .toSorted((a, b) => (b.issuedOn ?? '9').localeCompare(a.issuedOn ?? '9'))
    .map((document) => ({
      document,
      title: view.papers[document.kind] ?? document.kind,
      issuer: document.issuer ?? document.unit,
      demands: document.demands.map((id) => numberOf(state.demands, id)),
      unit: view.units[document.issuer ?? document.unit] ?? '',
      file: view.files.find((f) => f.id === document.file),
      fingerprint: prints.get(document.file),
      persons: document.parties.map((party) => ({
        party,
        name: recordWords(view, state.parties.get(party)?.body ?? ''),
        service: document.served[party],
        window: clocks.get(clockId(reviewLimits(document.kind)?.ask ?? '', document.id, party)),
      })),
    }));
}

/** Papers that somebody brought: every file that is not a document of the case. */
export function papersOf({ view, state }: OpenCase): readonly FileView[] {
  const issued = new Set([...state.documents.values()].map((d) => d.file));
  return view.files.filter((f) => !issued.has(f.id));
}
