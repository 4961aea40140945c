import type { Readable } from 'node:stream';
import type { Actor } from '@lianxin/api/common';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';

/** A file as kept. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
}

/** A file on its way out, always as an attachment. */
export interface OpenedFile extends StoredFile {
  readonly content: Readable;
}

/** Where a file comes from. */
export interface FileSource {
  readonly name: string;
  readonly county: string;
  /** The person who brings it, or `system:<name>`. */
  readonly by: string;
}

/** Files arrive as streams, are recognised by content and wait until an action takes them. */
export interface Files {
  /**
   * Keeps a stream as a waiting file. Nothing is kept on DomainError('tooLarge', 'core.file_too_large') or ('invalid',
   * 'core.file_empty' | 'core.file_type' | 'core.file_refused').
   */
  receive(content: Readable, source: FileSource): Promise<StoredFile>;
  /** Keeps what the product made itself (a document) as a waiting file. */
  keep(content: Uint8Array, source: FileSource): Promise<StoredFile>;
  /** The content, for somebody who may open its dossier or brought it here; `core.not_found` otherwise. */
  open(actor: Actor, file: string): Promise<OpenedFile>;
  /** The files of a dossier, oldest first, erased ones left out. */
  list(dossier: Dossier): Promise<readonly StoredFile[]>;
  /** The ids of all files that are or were of a dossier, erased ones among them. */
  ids(dossier: Dossier): Promise<readonly string[]>;
  /** Removes files that waited longer than a day. Answers how many. */
  expire(): Promise<number>;
}
export const Files = token<Files>('core.Files');

/** Looks at a file before it is kept. */
export interface Scanner {
  /** False: refused. */
  allows(open: () => Readable, mime: string): Promise<boolean>;
}
export const Scanner = token<Scanner>('core.Scanner');

/** Where no scanner is at hand. */
export class AllowAll implements Scanner {
  async allows(): Promise<boolean> {
    return true;
  }
}
