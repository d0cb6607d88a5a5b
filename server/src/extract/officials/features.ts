import type { Token } from '../../text/tokens.ts';
import { findPlace } from '../lexicon/find-place.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { isNameLike, type Run } from './runs.ts';
import { Class, classOf } from './word-class.ts';

/** A sentence as the name tagger sees it: a number for each token's word, one for its classes. */
export interface View {
  readonly sentence: TaggedSentence;
  /** Hash of a lower-case word or mark; of a capitalised word the hash of its classes alone, so that no name is learnt by heart. */
  readonly context: Int32Array;
  readonly classes: Int32Array;
  readonly shouting: boolean;
}

/** How many different features the weights tell apart; hashes are cut to it. */
export const FEATURE_SPACE = 1 << 16;
/** Room for the features of one word. */
export const MOST_FEATURES = 64;

/** Looks only at the words in and around the runs: the others tell the tagger nothing. */
export function viewOf(sentence: TaggedSentence, runs: readonly Run[]): View {
  const { tokens } = sentence;
  const context = new Int32Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  let upper = 0;
  let words = 0;
  let done = 0;
  for (const run of runs) {
    for (let at = Math.max(done, run.from - 2); at < Math.min(tokens.length, run.to + 2); at++) {
      const token = tokens[at] as Token;
      const kind = token.kind === 'word' ? classOf(token.lower) : 0;
      classes[at] = kind;
      context[at] = isNameLike(token) ? mix(7, kind) : token.kind === 'number' ? 11 : hashOf(token.lower);
      done = at + 1;
    }
  }
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (token.text.length > 1 && token.text !== token.lower && token.text === token.text.toUpperCase()) upper++;
  }
  markPlaces(tokens, context, classes);
  return { sentence, context, classes, shouting: words > 2 && upper * 3 > words * 2 };
}

/** Every word of a place of several words is a place: "San" and "Jose" of "San Jose", though both are given names. */
function markPlaces(tokens: readonly Token[], context: Int32Array, classes: Int32Array): void {
  for (let at = 0; at < tokens.length; at++) {
    const place = tokens[at]?.kind === 'word' ? findPlace(tokens, at) : null;
    if (!place || place.end - at < 2) continue;
    const kind = place.sort === 'demonym' ? Class.Demonym : Class.Place;
    for (; at < place.end; at++) {
      classes[at] = kind;
      context[at] = mix(7, kind);
    }
    at--;
  }
}

/** Writes the features of token `at` of a run into `out`, and returns how many there are. */
export function writeFeatures(view: View, run: Run, at: number, seen: number, out: Int32Array): number {
  const { context, classes } = view;
  const { tokens, tags } = view.sentence;
  const token = tokens[at] as Token;
  const word = token.lower;
  let count = 0;
  const put = (template: number, value: number): void => {
    out[count++] = (mix(template, value) >>> 0) % FEATURE_SPACE;
  };
  const near = (offset: number): number => (at + offset < 0 ? 1 : (context[at + offset] ?? 2));
  const nearClass = (offset: number): number => classes[at + offset] ?? 0;

  const kind = classes[at] ?? 0;
  const shape = shapeOf(token.text, view.shouting);
  const length = run.to - run.from;
  const position = (at === run.from ? 1 : 0) + (at === run.to - 1 ? 2 : 0) + (view.shouting ? 4 : 0);
  const opening = run.from === 0 || /^["'“‘(]$/.test(tokens[run.from - 1]?.text ?? '') ? 1 : 0;
  const before = run.from === 0 ? 1 : (context[run.from - 1] ?? 1);
  const after = context[run.to] ?? 2;
  const head = classes[run.to - 1] ?? 0;

  put(1, 0);
  put(2, kind);
  put(3, mix(kind, position));
  put(4, mix(shape, position));
  for (let bit = 1; bit <= Class.Known; bit <<= 1) if (kind & bit) put(5, mix(bit, position));
  put(6, near(-1));
  put(7, near(1));
  put(8, near(-2));
  put(9, near(2));
  put(10, mix(near(-1), kind));
  put(11, mix(near(1), kind));
  put(12, mix(near(-1), near(1)));
  put(13, mix(mix(nearClass(-1), kind), nearClass(1)));
  put(14, mix(before, mix(kind, length < 4 ? length : 4)));
  put(15, mix(after, mix(kind, length < 4 ? length : 4)));
  put(16, mix(head, position));
  put(17, mix(opening, mix(kind, position)));
  put(18, mix(classes[run.to] ?? 0, position));
  put(19, mix(classes[run.from - 1] ?? 0, position));
  put(20, mix(seen, position));
  for (let bit = 1; bit <= 128; bit <<= 1) if (seen & bit) put(21, mix(bit, mix(kind & 0xfff, position)));
  put(22, mix(seen & 31, kind));
  if (kind & ~(Class.Given | Class.Surname | Class.Common)) put(23, hashOf(word));
  else for (let size = 2; size <= 4; size++) if (word.length > size) put(24 + size, hashOf(word.slice(-size)));
  put(30, mix(hashOf(tags[at] ?? ''), position));
  put(31, mix(hashOf(tags[at + 1] ?? ''), position));
  put(32, mix(length < 6 ? length : 6, position));
  put(33, mix(nearClass(1) & (Class.Given | Class.Surname | Class.Organisation | Class.Thing), mix(kind, 3)));
  put(
    34,
    mix(nearClass(-1) & (Class.Given | Class.Surname | Class.Office | Class.Rank | Class.Honorific), mix(kind, 3)),
  );
  put(35, mix(mix(before, after), position));
  return count;
}

/** A feature for the tag before: names go on or they do not. */
export const transitionFeature = (previous: number, kind: number): number =>
  (mix(40, mix(previous, kind)) >>> 0) % FEATURE_SPACE;

export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** One number from two, well spread (the finaliser of MurmurHash3). */
function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Lower case, Capital, ALL CAPS, one letter, MixedCase, with a hyphen, with an apostrophe. */
function shapeOf(text: string, shouting: boolean): number {
  const rest = text.slice(1);
  const upper = text.toUpperCase() === text;
  const base =
    text.length === 1 ? 1 : upper ? (shouting ? 2 : text.length < 5 ? 3 : 4) : rest === rest.toLowerCase() ? 2 : 5;
  return (
    base + (text.includes('-') ? 8 : 0) + (/['’]/.test(text) ? 16 : 0) + (text[0] === text[0]?.toLowerCase() ? 32 : 0)
  );
}
