import type { DayMonthOrder } from '../context.ts';
import type { Found } from './meaning.ts';
import type { Word } from './words.ts';

/** What a rule sees: the words of one sentence, and the other rules for the expressions inside its own. */
export interface Reader {
  readonly words: readonly Word[];
  /** How a numeric date that could be read both ways is read. */
  readonly order: DayMonthOrder;
  /** The longest expression at a word, of any rule; null where none begins there or too many are nested. */
  read(at: number): Found | null;
}

/** A text, and what must be found in it as `words = value`, with ` (mod)` where there is one. Read as published on 2024-04-17. */
export interface Example {
  readonly text: string;
  readonly finds: readonly string[];
}

/** One pattern: the words that it can begin with, and a function that reads on from there. */
export interface Rule {
  readonly name: string;
  /** Lower case. `#` stands for any number in digits. */
  readonly starts: readonly string[];
  readonly read: (reader: Reader, at: number) => Found | null;
  readonly yes: readonly Example[];
  /** Texts in which no rule may find anything. */
  readonly no: readonly string[];
}

export const example = (text: string, ...finds: readonly string[]): Example => ({ text, finds });
