import type { RecordKind } from '../dossier/RecordKind.js';
import { AssignerText, DemandText, EarlierReply, FilingText, NoteText, OralRecordBody } from './records.js';

/** Records in which people tell what they bring, with the field that says it: all of them are looked at in a redaction. */
const TOLD: readonly { readonly kind: RecordKind; readonly field: string }[] = [
  { kind: FilingText as RecordKind, field: 'words' },
  { kind: OralRecordBody as RecordKind, field: 'words' },
  { kind: DemandText as RecordKind, field: 'text' },
  { kind: NoteText as RecordKind, field: 'text' },
  { kind: AssignerText as RecordKind, field: 'asked' },
  { kind: EarlierReply as RecordKind, field: 'text' },
];

/** How a record of this kind tells; undefined for one that says nothing of the matter. */
export const tellingOf = (kind: string) => TOLD.find((each) => each.kind.id === kind);
