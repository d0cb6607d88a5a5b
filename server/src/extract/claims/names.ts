import type { PersonMention } from '../../model/person.ts';
import { isCapitalised } from '../../text/characters.ts';
import { findPlace } from '../lexicon/find-place.ts';
import { nth } from '../nth.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { nameKey, personKey } from './name-keys.ts';

/** A name in a sentence: tokens `[from, to)`, and the form under which it meets itself in other articles. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const LINKS = new Set(['of', 'de', 'del', 'la', 'le', 'al', 'el', 'bin', 'van', 'von', 'der', '&']);

// Taggers take them for names where they open a sentence or a quote.
const NEVER_NAMES = new Set(['no', 'none', 'not', 'our', 'all', 'the', 'i']);

/**
 * The names of a sentence: persons as the persons stage found them, and runs of capitalised words. A capital that opens
 * the sentence counts only where the tagger takes the word for a name.
 */
export function namesOf(sentence: TaggedSentence, persons: readonly PersonMention[]): readonly NameSpan[] {
  const { tokens, tags } = sentence;
  const names: NameSpan[] = [];
  const taken = new Uint8Array(tokens.length);
  for (const person of persons) {
    if (person.end <= sentence.start || person.start >= sentence.end) continue;
    const from = tokens.findIndex((token) => token.end > person.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < person.end) taken[to++] = 1;
    if (from >= 0) names.push({ from, to, key: personKey(person.name) });
  }
  const shouted = isShouted(sentence);
  const named = (i: number): boolean => {
    const token = tokens[i];
    if (!token || taken[i] || token.kind !== 'word' || !isCapitalised(token.text)) return false;
    const tag = tags[i];
    if (NEVER_NAMES.has(token.lower)) return false;
    if (shouted || isOpening(tokens, i)) return tag === 'NNP' || tag === 'NNPS';
    return true;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!named(i)) continue;
    let to = i + 1;
    while (named(to) || (LINKS.has(tokens[to]?.lower ?? '') && named(to + 1))) to++;
    names.push(...namesInRun(sentence, i, to, taken[to] === 1));
    i = to - 1;
  }
  return names.sort((a, b) => a.from - b.from);
}

/**
 * The names in a run of capitalised words. A country stands for itself; what else stands right before a person is a title
 * ("Foreign Minister") and names nothing.
 */
function namesInRun(
  { tokens }: TaggedSentence,
  from: number,
  to: number,
  isBeforePerson: boolean,
): readonly NameSpan[] {
  const names: NameSpan[] = [];
  let rest = from;
  for (let i = from; i < to; i++) {
    const place = findPlace(tokens, i);
    if (place === null || place.country === null || place.end > to) continue;
    names.push({ from: i, to: place.end, key: place.country });
    if (i === rest) rest = place.end;
    i = place.end - 1;
  }
  const key = rest >= to || isBeforePerson ? null : nameKey(tokens.slice(rest, to).map((token) => token.text));
  if (key !== null) names.push({ from: rest, to, key });
  return names;
}

/** The first word of the sentence or of quoted words in it: "“No one was hurt" names nobody called No. */
function isOpening(tokens: TaggedSentence['tokens'], i: number): boolean {
  const before = nth(tokens, i - 1)?.text;
  return before === undefined || before === ':' || /^["“”«»‘'`]+$/u.test(before);
}

/** Most of its words begin with a capital, as in many headlines: capitals tell nothing there. */
function isShouted(sentence: TaggedSentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalised(token.text)) capitals++;
  }
  return words >= 4 && capitals / words > 0.7;
}
