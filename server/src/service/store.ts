import type { BookDump } from './host.ts';
import type { Settings } from './settings.ts';

/** A file that was read: of which bytes, in which way, and what came of it. */
export interface StoredFile {
  readonly path: string;
  /** Of the file's bytes. */
  readonly hash: string;
  /** `readingKey` of the settings by which it was read. */
  readonly key: string;
  readonly sealed: Uint8Array;
}

/** Everything that a workspace was read into, so that the next start only reads it back. */
export interface Stored {
  readonly files: readonly StoredFile[];
  /** What came of comparing exactly these files; null where something else was compared as well. */
  readonly book: BookDump | null;
}

/** Where it is kept between two starts. Nothing of it throws: what cannot be used or kept is said in the log. */
export interface Store {
  load(): Stored | null;
  /** A little at a time. */
  saving(stored: Stored): Generator<void, void>;
  hashOf(bytes: Uint8Array): string;
}

/** The settings that decide what a text is read as. Which files are read at all is looked up at each start. */
export const readingKey = ({ dayMonthOrder, maxFileSize }: Settings): string => `${dayMonthOrder} ${maxFileSize}`;
