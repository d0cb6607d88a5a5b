import type { Judges, Reader } from '../service/reader.ts';
import type { Store } from '../service/store.ts';
import type { Files } from './files/files.ts';

/** What differs between Node and a browser. */
export interface Platform {
  /** The disk; null where there is none. */
  readonly disk: Files | null;
  /** Reads many files of the disk in other threads, and judges them; null where there are none. The caller ends it when the work is done. */
  readonly threads: (() => Reader & Judges & { end(): void }) | null;
  /** Keeps what was read until the next start, in a file of that name of a folder of the disk; null where there is none. */
  readonly store: ((folder: string, name: string, log: (sentence: string) => void) => Store) | null;
  /** Lets messages in: resolves in a later turn of the event loop. */
  readonly pause: () => Promise<void>;
  /** Waits as long as nobody feels: the questions that follow an edit are answered before it is compared with all else. */
  readonly rest: () => Promise<void>;
}

/** How long `rest` is, in milliseconds: an editor sends its questions within a few of them. */
export const REST = 15;
