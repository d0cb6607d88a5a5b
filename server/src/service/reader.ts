import type { Task } from '../ledger/tasks.ts';
import type { Stop } from './cancelled.ts';
import type { Settings } from './settings.ts';

/** A file to be read. */
export interface Job {
  readonly uri: string;
  readonly path: string;
  readonly settings: Settings;
}

/** What came of a job: a sealed reading with the hash of the file's bytes (null where nobody keeps it), or why there is none. `gone` tells a file that is no longer there from one that cannot be read. */
export type Outcome =
  | { readonly path: string; readonly sealed: Uint8Array; readonly hash: string | null }
  | { readonly path: string; readonly why: string; readonly gone: boolean };

/** Reads many files and hands over each as it is done, in any order. Throws Cancelled once told to stop. */
export interface Reader {
  read(jobs: readonly Job[], deliver: (outcome: Outcome) => void, stop: Stop): Promise<void>;
}

/** Judges pairs of articles elsewhere, and hands over what came of each task, in any order. Throws Cancelled once told to stop. */
export interface Judges {
  judge(tasks: Iterable<Task>, deliver: (judged: Uint8Array) => void, stop: Stop): Promise<void>;
}
