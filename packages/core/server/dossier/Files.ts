import type { Readable } from 'node:stream';
import type { Actor } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { token } from '@lianxin/kernel/common';

/** A file as kept. Its name is a record of the dossier, because names of files name people. */
export interface StoredFile {
  readonly id: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
}

/** A file on its way out, always as an attachment. */
export interface OpenedFile extends StoredFile {
  readonly name: string;
  readonly content: Readable;
}

/** Files arrive as streams, are recognised by content and wait until an action takes them. */
export interface Files {
  /**
   * Keeps a stream as a waiting file. DomainError('tooLarge', 'core.file_too_large'), ('invalid', 'core.file_type'),
   * ('invalid', 'core.file_infected'); nothing is kept then.
   */
  receive(
    content: Readable,
    about: { readonly name: string; readonly county: string; readonly by: string },
  ): Promise<StoredFile>;
  /** Keeps what the product made itself (a document) as a waiting file. */
  keep(
    content: Uint8Array,
    about: { readonly name: string; readonly county: string; readonly by: string },
  ): Promise<StoredFile>;
  /** The content, for somebody who may open its dossier or brought it here; `core.not_found` otherwise. */
  open(actor: Actor, file: string): Promise<OpenedFile>;
  /** Removes files that waited longer than a day. Answers how many. */
  expire(): Promise<number>;
  /** Removes an own file that still waits. */
  discard(ctx: ActorCtx, file: string): Promise<void>;
}
export const Files = token<Files>('core.Files');

/** Looks at a file before it is kept. */
export interface Scanner {
  /** False: refused. */
  allows(content: Buffer, mime: string): Promise<boolean>;
}
export const Scanner = token<Scanner>('core.Scanner');
