import type { TaggedSentence } from '../analysis.ts';
import type { Tag } from '../tags.ts';

/** A noun with what stands before it: "the two wounded border guards". Indexes of tokens; `end` is one past the head. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Adjectives, participles and nouns before the head, from left to right; no articles, numbers or owners. */
  readonly modifiers: readonly number[];
}

/**
 * The noun phrase in which a token stands, told by tags alone, so that it costs no parse: "of" and what follows is not in it.
 * An owner has a phrase of its own: in "Norway's prime minister", "Norway" is in "Norway", "prime" in the whole. Null where
 * the token is in none ("ran", "of").
 */
export function nounPhraseAt(sentence: TaggedSentence, index: number): NounPhrase | null {
  const { tags } = sentence;
  if (!isInside(tags[index])) return null;
  let start = index;
  while (start > 0 && joins(tags, start - 1, start)) start--;
  let end = index;
  while (end + 1 < tags.length && joins(tags, end, end + 1) && tags[end + 1] !== 'POS') end++;
  while (end > index && !isNoun(tags[end])) end--;
  if (!isNoun(tags[end]) && tags[end] !== 'PRP') end = lastNoun(tags, start, end);
  if (end < 0) return null;
  const owner = tags.lastIndexOf('POS', end);
  const from = owner >= start ? owner + 1 : start;
  const modifiers: number[] = [];
  for (let at = from; at < end; at++) if (isModifier(tags[at])) modifiers.push(at);
  return { start, end: end + 1, head: end, modifiers };
}

const INSIDE: ReadonlySet<Tag | undefined> = new Set<Tag>([
  ...(['DT', 'PDT', 'PRP$', 'WP$', 'CD', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS'] as const),
  ...(['VBN', 'VBG', 'POS', 'PRP', 'SYM', 'FW'] as const),
]);
const NOUN: ReadonlySet<Tag | undefined> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS']);
const MODIFIER: ReadonlySet<Tag | undefined> = new Set<Tag>([
  ...(['JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'VBN', 'VBG', 'FW'] as const),
]);
/** What only begins a phrase: between a noun and "the" a new one starts. */
const OPENER: ReadonlySet<Tag | undefined> = new Set<Tag>(['DT', 'PDT', 'PRP$', 'WP$', 'PRP']);
const PARTICIPLE: ReadonlySet<Tag | undefined> = new Set<Tag>(['VBN', 'VBG']);

const isInside = (tag: Tag | undefined): boolean => INSIDE.has(tag);
const isNoun = (tag: Tag | undefined): boolean => NOUN.has(tag);
const isModifier = (tag: Tag | undefined): boolean => MODIFIER.has(tag);

/** Whether two neighbours stand in one phrase. */
function joins(tags: readonly Tag[], left: number, right: number): boolean {
  const before = tags[left];
  const after = tags[right];
  if (!isInside(before) || !isInside(after)) return false;
  if (before === 'PRP' || after === 'PRP') return false;
  if (OPENER.has(after)) return before === 'PDT' || (before === 'DT' && after !== 'DT');
  // "troops armed with …": behind a noun a participle opens a clause. "The armed troops": it stands before one.
  if (PARTICIPLE.has(after)) return !isNoun(before);
  if (PARTICIPLE.has(before) && (left === 0 || isNoun(tags[left - 1]) || !isInside(tags[left - 1]))) return false;
  return true;
}

function lastNoun(tags: readonly Tag[], start: number, end: number): number {
  for (let at = end; at >= start; at--) if (isNoun(tags[at])) return at;
  return -1;
}
