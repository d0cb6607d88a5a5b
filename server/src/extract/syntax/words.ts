import type { Token } from '../../text/tokens.ts';
import { hashOf } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { isFirstWord, Shape, shapeOf, styleOf } from './shape.ts';

/** What tagger and parser see of a sentence: one number each a token, in arrays that the next sentence uses again. */
export interface Words {
  length: number;
  /** Hash of the looked-up form; numbers are told by their shape alone, so that "1,960" is known when "2,140" was. */
  word: Int32Array;
  suffix3: Int32Array;
  suffix2: Int32Array;
  prefix: Int32Array;
  shape: Int32Array;
  /** Class of the lexicon; of the last part of an unknown hyphenated word ("Minsk-led"); 0 where neither is known. */
  known: Int32Array;
  /** The word itself stands in the lexicon. */
  listed: Uint8Array;
  /** Whether a finite verb stands before the word: kept up by the tagger, since it is known only as tags are found. */
  seen: Uint8Array;
  /** Whether a word that mostly is a finite verb stands behind it. */
  ahead: Uint8Array;
  /** 1 where the sentence ends in a stop: then it has a finite verb, which a headline need not have. */
  stopped: number;
}

/** A reader of sentences with arrays of its own. What it returns is valid until its next call. */
export function createWordReader(lexicon: Lexicon): (tokens: readonly Token[]) => Words {
  let words = allocate(128);
  return (tokens) => {
    if (tokens.length > words.word.length) words = allocate(tokens.length * 2);
    const style = styleOf(tokens);
    words.length = tokens.length;
    let begun = false;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      const lower = token.lower;
      const first: boolean = !begun && isFirstWord(token);
      begun ||= first;
      const shape = shapeOf(token, style);
      const hash = token.kind === 'number' ? numberHash(lower) : hashOf(lower);
      words.word[index] = hash;
      const end = lower.length;
      const last = lower.charCodeAt(end - 1);
      const second = end > 1 ? lower.charCodeAt(end - 2) : 1;
      const third = end > 2 ? lower.charCodeAt(end - 3) : 1;
      words.suffix2[index] = token.kind === 'number' ? 7 : last | (second << 9);
      words.suffix3[index] = token.kind === 'number' ? hash : last | (second << 9) | (third << 18);
      words.prefix[index] = lower.charCodeAt(0) | (second << 9);
      words.shape[index] = shape | (first ? Shape.First : 0) | style;
      const entry = lexicon.classOf(hash);
      words.listed[index] = entry > 0 ? 1 : 0;
      words.known[index] = entry > 0 || !(shape & Shape.Hyphen) ? entry : lexicon.classOf(lastPartHash(lower));
    }
    words.seen[0] = 0;
    words.stopped = hasStop(tokens) ? 1 : 0;
    let ahead = 0;
    for (let index = tokens.length - 1; index >= 0; index--) {
      words.ahead[index] = ahead;
      ahead |= lexicon.finite[words.known[index] ?? 0] ?? 0;
    }
    return words;
  };
}

function hasStop(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]?.lower;
  return last === '.' || last === '!' || last === '?' || last === '"';
}

const lastPartHash = (word: string): number => hashOf(word.slice(word.lastIndexOf('-') + 1));

function numberHash(number: string): number {
  const year = number.length === 4 && (number.startsWith('19') || number.startsWith('20'));
  if (year) return 1;
  if (number.includes(':')) return 2;
  return 3 + Math.min(number.length, 4);
}

const allocate = (size: number): Words => ({
  length: 0,
  word: new Int32Array(size),
  suffix3: new Int32Array(size),
  suffix2: new Int32Array(size),
  prefix: new Int32Array(size),
  shape: new Int32Array(size),
  known: new Int32Array(size),
  listed: new Uint8Array(size),
  seen: new Uint8Array(size + 1),
  ahead: new Uint8Array(size),
  stopped: 0,
});
