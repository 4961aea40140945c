import type { Channel, PartyRole, Text, TransferWay } from '@lianxin/core/common';
import { type OpenCase, recordWords, textOf } from './readCase.js';

/** What an id in a log stands for, in the words of the case. */
export type Thing =
  | { readonly kind: 'case' }
  /** `n`: the how-manieth demand of the case it is. */
  | { readonly kind: 'demand'; readonly n: number; readonly words?: string | undefined }
  | { readonly kind: 'party'; readonly role: PartyRole; readonly words?: string | undefined }
  | { readonly kind: 'transfer'; readonly way: TransferWay; readonly words: string | undefined }
  | { readonly kind: 'evidence' | 'execution' | 'item' | 'help' | 'recusal'; readonly words: string | undefined }
  | { readonly kind: 'dispute' | 'supervision' | 'assignment' | 'urgentReport'; readonly words: string | undefined }
  | { readonly kind: 'document'; readonly title: Text | string }
  | { readonly kind: 'filing'; readonly channel: Channel }
  | { readonly kind: 'proceeding'; readonly plugin: string }
  | { readonly kind: 'unit' | 'person' | 'way' | 'file' | 'record'; readonly words?: string | undefined };

/** Looks an id up among everything the case mentions. */
export function thingOf({ view, state }: OpenCase, id: string): Thing | undefined {
  if (id === view.dossier) return { kind: 'case' };
  const demand = state.demands.get(id);
  if (demand) return { kind: 'demand', n: numberOf(state.demands, id), words: textOf(view, demand.text) };
  const party = state.parties.get(id);
  if (party) return { kind: 'party', role: party.role, words: recordWords(view, party.body) };
  const way = state.ways.get(id);
  if (way) return { kind: 'way', words: textOf(view, way.path, 'procedure') };
  const transfer = state.transfers.get(id);
  if (transfer) return { kind: 'transfer', way: transfer.way, words: view.units[transfer.unit] };
  const dispute = state.disputes.get(id);
  if (dispute) return { kind: 'dispute', words: view.units[dispute.unit] };
  const urgent = state.urgentReports.get(id);
  if (urgent) return { kind: 'urgentReport', words: undefined };
  const supervision = state.supervisions.get(id);
  if (supervision) return { kind: 'supervision', words: view.units[supervision.unit] };
  const assignment = state.assignments.get(id);
  if (assignment) return { kind: 'assignment', words: textOf(view, assignment.assigner, 'assigner') };
  const document = state.documents.get(id);
  if (document) return { kind: 'document', title: view.papers[document.kind] ?? document.kind };
  const evidence = state.evidence.get(id);
  if (evidence) return { kind: 'evidence', words: textOf(view, evidence.body, 'shows') };
  const execution = state.executions.get(id);
  if (execution) return { kind: 'execution', words: view.units[execution.unit] };
  const item = state.items.get(id);
  if (item) return { kind: 'item', words: textOf(view, item.what) };
  const help = state.helps.get(id);
  if (help) return { kind: 'help', words: textOf(view, help.why) };
  const recusal = state.recusals.get(id);
  if (recusal) return { kind: 'recusal', words: view.people[recusal.person] };
  const filing = state.filings.find((f) => f.id === id);
  if (filing) return { kind: 'filing', channel: filing.channel };
  const proceeding = state.proceedings.get(id);
  if (proceeding) return { kind: 'proceeding', plugin: proceeding.plugin };
  if (view.units[id]) return { kind: 'unit', words: view.units[id] };
  if (view.people[id]) return { kind: 'person', words: view.people[id] };
  const file = view.files.find((f) => f.id === id);
  if (file) return { kind: 'file', words: file.name };
  return view.records[id] ? { kind: 'record', words: recordWords(view, id) } : undefined;
}

/** The how-manieth key it is, from 1. */
export const numberOf = (things: ReadonlyMap<string, unknown>, id: string): number =>
  [...things.keys()].indexOf(id) + 1;
