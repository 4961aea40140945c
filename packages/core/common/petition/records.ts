import { z } from 'zod';
import { personal, recordKind, sensitive } from '../dossier/RecordKind.js';

const line = (max: number) => z.string().trim().max(max);
const long = () => z.string().max(200_000);

/** One occasion on which something was brought, in the citizen's own words, kept to the letter. */
export const FilingText = recordKind('core.filing', {
  /** Number on paper, such as 青信〔2026〕3号. */
  number: line(60),
  /** The matter in one sentence. */
  subject: personal(line(300)),
  words: personal(long().optional()),
  /** Papers handed in at the window, beside the files: the office keeps them, or gave them back at once. */
  papersKept: personal(z.array(line(200)).optional()),
  papersReturned: personal(z.array(line(200)).optional()),
  /** Where it came from, when imported: the number it had there. */
  sourceNumber: line(100).optional(),
});

/** What somebody said instead of writing it, in his own words, and how he confirmed it (art 19). */
export const OralRecordBody = recordKind('core.oralRecord', {
  words: personal(long()),
  /** A code of `LANGUAGES`; it may tell where somebody comes from, so it stands here and not in the log. */
  language: personal(line(30)),
  /** The language, where the list has it not. */
  otherLanguage: personal(line(60).optional()),
  /** Who took it down, by name. */
  takenBy: line(100),
  /** Why it was not confirmed. */
  refusal: personal(line(500).optional()),
});

/** A person or organisation taking part. Everything but the role may stay "not given". */
export const PartyBody = recordKind('core.party', {
  name: personal(line(100).optional()),
  phone: personal(line(40).optional(), 'phone'),
  address: personal(line(200).optional(), 'address'),
  idType: line(30).optional(),
  idNumber: sensitive(line(40).optional(), 'idNumber'),
  organisation: personal(line(200).optional()),
  /** What this person claims, in cents. */
  sum: personal(z.int().min(0).max(9_000_000_000_000_000).optional()),
  /** What is particular to this person. */
  note: personal(line(1000).optional()),
});

/** What is asked for, one demand at a time. */
export const DemandText = recordKind('core.demand', { text: personal(line(2000)) });

/** Reasons, findings and remarks. */
export const NoteText = recordKind('core.note', { text: personal(line(20_000)) });

/** A higher office that assigned a matter, the number of its letter and what it asked for. */
export const AssignerText = recordKind('core.assigner', {
  assigner: line(200),
  number: line(100).optional(),
  asked: personal(line(5000).optional()),
});

/** Something major or urgent: what, when, where, how many, what was done. */
export const UrgentBody = recordKind('core.urgent', {
  facts: personal(line(20_000)),
  time: line(200),
  place: line(200),
  people: z.int(),
  measures: line(5000),
});

/** A way that a demand was led: where, which procedure, how to apply there, and what helps against its outcome. */
export const PathText = recordKind('core.path', {
  organ: line(200),
  procedure: line(300),
  basis: line(500),
  howTo: line(2000).optional(),
  bring: line(1000).optional(),
  remedy: line(1000).optional(),
  note: line(1000).optional(),
  /** The events that its limits are counted from, in words and in the order of the limits. */
  events: z.array(line(200)).optional(),
});

/** The other procedure has confirmed receipt: which organ, under what number of its own. */
export const ReceiptThere = recordKind('core.receiptThere', {
  organ: line(200),
  fileNumber: line(100).optional(),
  note: personal(line(2000).optional()),
});

/** Where the matter is already in hand: asking there how it stands is what a non-acceptance must make possible. */
export const WhereInHand = recordKind('core.whereInHand', { organ: line(200), caseNumber: line(100).optional() });

/** A person's finding that the re-examination has dealt with the same facts and the same reasons (art 36). */
export const FinalFinding = recordKind('core.finalFinding', {
  organ: line(200),
  number: line(100),
  on: line(10),
  sameFacts: personal(line(5000)),
  sameReasons: personal(line(5000)),
  /** Why what is said to be new is not. */
  onNewFacts: personal(line(5000).optional()),
});

/** A handling opinion (art 32): all of it is mandatory. */
export const OpinionBody = recordKind('core.opinion', {
  request: personal(line(5000)),
  facts: personal(line(20_000)),
  opinion: personal(line(20_000)),
  basis: line(5000),
  reviewOrgan: line(200),
});

/** Of an opinion made anew: what is different, and why it says the same again all the same. */
export const RedoText = recordKind('core.redo', {
  changed: personal(line(5000)),
  sameAgainReason: personal(line(5000).optional()),
});

/** Whose a paper is that came in, and under what number. */
export const PaperSource = recordKind('core.paperSource', { organ: line(200), number: line(100).optional() });

/** What is said to be new after finality, and what a person found of it. */
export const NewFactsText = recordKind('core.newFacts', { said: personal(line(5000)), reason: personal(line(5000)) });

/** What was found, by whom, with whom. */
export const InvestigationBody = recordKind('core.investigation', {
  investigators: line(300),
  met: personal(line(500).optional()),
  findings: personal(line(20_000)),
});

/** What a piece of evidence shows, from whom it is and who obtained it; of experts also what they were asked. */
export const EvidenceBody = recordKind('core.evidence', {
  shows: personal(line(5000)),
  origin: personal(line(300)),
  obtainedBy: line(300),
  institution: line(300).optional(),
  experts: line(500).optional(),
  question: personal(line(2000).optional()),
  conclusion: personal(line(10_000).optional()),
});

/** What one item of the plan of an execution promises. */
export const ItemText = recordKind('core.item', { text: personal(line(500)) });

/** Who signed for a document, or who witnessed that it was refused. */
export const ServiceBody = recordKind('core.service', {
  receivedBy: personal(line(200).optional()),
  /** How that person is related to the addressee. */
  relation: personal(line(60).optional()),
  witnesses: personal(line(300).optional()),
  /** The number under which the post carried it. */
  tracking: line(60).optional(),
  /** Who served it on the organ's behalf. */
  entrustedTo: line(200).optional(),
  note: personal(line(1000).optional()),
});

/** An answer given elsewhere before the matter was taken over. */
export const EarlierReply = recordKind('core.earlierReply', { text: personal(long()) });
