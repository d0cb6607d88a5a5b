/** What a command needs of the terminal. Tests give their own. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly stdin: () => Uint8Array;
  /** Whether `out` goes to a person who wants colour. */
  readonly colour: boolean;
}

/** 0: nothing at or above the threshold. 1: something is. 2: the work could not be done as asked. */
export type ExitCode = 0 | 1 | 2;

/** The command line asks for something that cannot be; the message says what, for people. */
export class UsageError extends Error {}
