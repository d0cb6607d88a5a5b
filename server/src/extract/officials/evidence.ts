import type { TaggedSentence } from '../syntax/analysis.ts';
import { isNameLike, type Run } from './runs.ts';
import { Class, classOf } from './word-class.ts';

/** What an article tells of a word somewhere, a bit each. It helps where the sentence at hand tells little: "Duarte fell ill." */
export const Seen = {
  /** Last of a stretch that begins with a given name or an initial: "Ines Duarte". */
  AfterGiven: 1,
  /** After an office, rank or form of address: "Mrs Duarte". */
  AfterTitle: 2,
  /** Beside a verb of speech: "Duarte said". */
  Speaks: 4,
  /** After "in", "at", "from": "in Duarte". */
  AfterPreposition: 8,
  /** After an article, or before a word for an organisation or a thing: "the Duarte", "Duarte Holdings". */
  OfThing: 16,
  /** Written in lower case. */
  Lower: 32,
  /** Followed by an age or by who: "Duarte, 43,", "Duarte, who". */
  Aged: 64,
  /** First of a stretch of two or more names: "Duarte Nunes". */
  First: 128,
} as const;

const PLACE_WORDS = new Set('in at from near across outside inside throughout around'.split(' '));
const TITLE = Class.Office | Class.Calling | Class.Rank | Class.Honorific;

/** Each word of a sentence in upper case, by its look-up form: what is seen of it there. */
export type Marks = ReadonlyMap<string, number>;

export function marksOf({ tokens }: TaggedSentence, runs: readonly Run[]): Marks {
  const seen = new Map<string, number>();
  const mark = (word: string | undefined, bit: number): void => {
    if (word !== undefined) seen.set(word, (seen.get(word) ?? 0) | bit);
  };
  for (const run of runs) {
    const last = tokens[run.to - 1];
    const before = run.from > 0 ? (tokens[run.from - 1]?.lower ?? '') : '';
    const after = tokens[run.to]?.lower ?? '';
    for (let at = run.from; at < run.to; at++) mark(tokens[at]?.lower, 0);
    if (last === undefined || !isNameLike(last)) continue;
    const led = classOf(before);
    if ((classOf(after) | led) & Class.Speech) mark(last.lower, Seen.Speaks);
    if (run.to - run.from === 1) {
      if (PLACE_WORDS.has(before)) mark(last.lower, Seen.AfterPreposition);
      if (before === 'the') mark(last.lower, Seen.OfThing);
      if (led & TITLE && !(led & Class.Particle)) mark(last.lower, Seen.AfterTitle);
    }
    if (after === ',' && (tokens[run.to + 1]?.kind === 'number' || tokens[run.to + 1]?.lower === 'who'))
      mark(last.lower, Seen.Aged);
    markInside(tokens.slice(run.from, run.to), mark);
  }
  return seen;
}

/** The same of the whole article, with what is seen of the words in lower case. */
export function gatherEvidence(sentences: readonly TaggedSentence[], marks: readonly Marks[]): Marks {
  const seen = new Map<string, number>();
  for (const each of marks) for (const [word, bits] of each) seen.set(word, (seen.get(word) ?? 0) | bits);
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (token.kind === 'word' && token.text === token.lower) {
        const known = seen.get(token.lower);
        if (known !== undefined) seen.set(token.lower, known | Seen.Lower);
      }
  return seen;
}

/** What the words of one stretch tell of each other. */
function markInside(words: TaggedSentence['tokens'], mark: (word: string | undefined, bit: number) => void): void {
  const last = words[words.length - 1];
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !isNameLike(next)) continue;
    const kind = classOf(word.lower);
    const follows = classOf(next.lower);
    if (follows & (Class.Organisation | Class.Thing)) mark(word.lower, Seen.OfThing);
    const given = (kind & Class.Given && !(kind & (Class.Place | Class.Office))) || word.text.length === 1;
    if (given && !(follows & (Class.Organisation | Class.Thing))) {
      mark(last?.lower, Seen.AfterGiven);
      mark(word.lower, Seen.First);
    }
    if (kind & TITLE && !(kind & Class.Given) && at + 2 === words.length) mark(next.lower, Seen.AfterTitle);
  }
}
