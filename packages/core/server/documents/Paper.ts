import type { DemandEnd, SheetFrame } from '@lianxin/core/common';
import { point } from '@lianxin/kernel/common';
import type { Fields } from './Fields.js';

/** A row of a slip: what it is, and what is written there. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** To be seen from afar. */
  readonly large?: boolean;
  /** Room for a hand: a signature and its day. A name is the field that tells the day where it is known already. */
  readonly sign?: boolean | string;
  /** Stands only where this field says something, or once for each row of this list. */
  readonly per?: string;
}

/** One part of a template, in reading order; `{field}` stands where a paper carries what its sheet says. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'subheading'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly Row[] };

/** What the template of a kind says that ships with the product; an office may put its own in its place. */
export interface PaperLayout {
  /** A letter (信函格式) carries the red organ mark; a slip is a plain sheet with a table, in a size of its own. */
  readonly form: 'letter' | 'slip';
  /** Size of the text of a slip in points; a letter has the 16 points of the standard. */
  readonly size?: number;
  /** Of persons, not of an organ: neither its title nor its foot names one. */
  readonly personal?: true;
  readonly body: readonly Block[];
  /** The remark under the date (附注). */
  readonly remark?: string;
}

/** The parts of the file of a petition matter, in their order. */
export const FILE_PLACES = [
  'registration',
  'material',
  'passed_on',
  'notice',
  'investigation',
  'hearing',
  'mediation',
  'opinion',
  'review',
  'reexamination',
  'execution',
  'supervision',
  'closing',
] as const;
export type FilePlace = (typeof FILE_PLACES)[number];

/** What a paper is in law. It stands in the entry that issues it, so that a log needs no plugin to be understood. */
export interface PaperLaw {
  /** Of the Regulations; `D` where the law is silent and practice or the county decides. */
  readonly article: string;
  /** Owed to persons, each of whom must be served; otherwise a paper between organs, or kept with the case. */
  readonly served: boolean;
  /** Carries a number of the organ's own. */
  readonly numbered: boolean;
  /** The end of the demands it answers, once everybody it is for was served. */
  readonly ends?: DemandEnd;
  /** Tells the petitioner in writing by which path the matter goes (art 23). */
  readonly tellsPath?: true;
}

/** The same as an entry carries it. */
export const lawOf = ({ served, ends, tellsPath }: PaperLaw) => ({
  ...(served && { owed: true }),
  ...(ends && { ends }),
  ...(tellsPath && { path: true }),
});

/**
 * A kind of paper: what it is in law, what a template of it may and must name, and the template that ships. `S` is what
 * its sheet says beyond the frame that every paper has.
 */
export interface Paper<S extends object = object> extends PaperLaw, PaperLayout {
  /**
   * `<plugin>.<name>`; core's own have the name alone. Its title, on paper and on screen, is `codes.documentKind.<id>` in
   * the owner's locale files, the names of its fields are `paperFields.<field>`.
   */
  readonly id: string;
  /** Where it lies in the file; among the notices where nothing is said. */
  readonly place?: FilePlace;
  /**
   * What a template can name, beyond the fields of every paper. All wording that depends on the case is chosen here.
   * Names every field, whatever the sheet leaves out: the names are the catalogue for those who write templates.
   */
  fields(sheet: SheetFrame & S): Fields;
  /** Fields without which a paper of this kind is not what the law asks for: a template must name them. */
  readonly mandatory: readonly string[];
  /** A sheet with everything it may say: to try a template with, and to show what it looks like. */
  readonly sample: SheetFrame & S;
}

/** Every kind of paper that may be issued. What was issued needs none of them to be read, served or archived. */
export const Paper = point<Paper>('core.Paper', 'reading');

/** Declares a kind of paper: `definePaper<AgreementSheet>({ id: 'mediation.agreement', … })`. */
export const definePaper = <S extends object>(paper: Paper<S>): Paper<S> => paper;
