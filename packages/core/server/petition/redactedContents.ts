import { DomainError } from '@lianxin/base';
import {
  type petitionActions as a,
  type CaseState,
  type InputOfAction,
  PartyBody,
  type RecordKind,
  reworded,
  tells,
} from '@lianxin/core/common';
import type { Contents } from '../dossier/DossierWriter.js';
import type { ReadRecord } from '../dossier/Records.js';

type Input = InputOfAction<typeof a.redact>;
type Records = Omit<Contents, 'files'>;

/** Every record of a case, with what decides over it. */
export interface Asked {
  readonly state: CaseState;
  readonly all: readonly ReadRecord[];
  /** Those that the log names. What else was written, such as why somebody looked behind a mask, goes unasked. */
  readonly named: ReadonlySet<string>;
  kindOf(id: string): RecordKind | undefined;
}

/**
 * What becomes of every record of a redacted case, of whatever kind: what says anything has been rewritten, declared to
 * say nothing of the matter, or is destroyed. Earlier versions go in any case, because nobody was shown them.
 * DomainError('blocked', 'core.redaction_unanswered') with the number of records that were passed over.
 */
export function redactedContents({ state, all, named, kindOf }: Asked, { texts, out = [] }: Input): Records {
  const answers = new Map(texts.map((each) => [each.record, each]));
  const taken = new Set(out.map((id) => state.demands.get(id)?.text));
  const rests = new Set([...state.filings, ...state.demands.values()].map(({ text }) => text));
  const asked = all.filter((r) => named.has(r.id) && !taken.has(r.id) && tells(r));
  const left = asked.filter(({ id }) => !answers.has(id)).length;
  if (left) throw new DomainError('blocked', 'core.redaction_unanswered', { n: left });
  const records: Contents['records'][number][] = [];
  const destroyed: string[] = [];
  for (const record of all) {
    const { id, kind: name, version } = record;
    const isAsked = asked.includes(record);
    const { how, words = {} } = isAsked ? answers.get(id)! : { how: isGone(record, named, taken) ? 'destroy' : 'keep' };
    const kind = kindOf(name);
    if (how === 'destroy') {
      if (isAsked && (rests.has(id) || name === PartyBody.id)) throw blocked('core.redaction_rests_on_it');
      destroyed.push(id);
    } else if (!kind) {
      if (isAsked) throw blocked('core.redaction_unseen');
    } else if (how === 'rewrite' || (version > 1 && isAnybodys(kind))) {
      const body = how === 'rewrite' ? reworded(record, words) : record.body;
      if (!kind.body.safeParse(body).success || (rests.has(id) && !saysSomething(body)))
        throw blocked('core.redact_text_missing');
      records.push({ kind, record: id, body });
    }
  }
  return { records, destroyed };
}

/** What only its author may read stays his: a further version would belong to whoever redacts. */
export const isAnybodys = ({ fields }: RecordKind) =>
  Object.values(fields).every(({ sensitivity }) => sensitivity !== 'secret');

const blocked = (code: string) => new DomainError('blocked', code);

const isGone = (record: ReadRecord, named: ReadonlySet<string>, taken: ReadonlySet<string | undefined>) =>
  tells(record) && (taken.has(record.id) || !named.has(record.id));

/** A case is called by its subject; a demand is its text. */
const saysSomething = (body: unknown) => {
  const { subject, text } = body as { subject?: string; text?: string };
  return Boolean((subject ?? text)?.trim());
};
