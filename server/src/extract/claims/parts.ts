import { DOERS, FIRST_OF, ONE_OFFICE, RANKED, RELATIVES, SOLE } from '../lexicon/parts.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';

/**
 * Which parts in the affair the words around tokens `[from, to)` give whom these tell of, as "doer", "youngest", "first
 * patient" or "the chairman": by a word in the phrase itself, right before it, or put beside it ("the gunman, identified as Karl
 * Roe", "the youngest victim is a boy of six", "Karl Roe, the youngest of them").
 */
export function partsBeside(sentence: TaggedSentence, from: number, to: number): readonly string[] {
  const parts = new Set<string>();
  const add = (part: string | null): void => {
    if (part !== null) parts.add(part);
  };
  for (let i = from; i < to; i++) add(partAt(sentence, i));
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (isBarrier(sentence, i)) break;
    add(partAt(sentence, i));
  }
  for (let i = behindAge(sentence, to); i < to + REACH; i++) {
    if (i === to && sentence.tokens[i]?.lower !== ',') break;
    if (i > to && isBarrier(sentence, i)) break;
    const part = partAt(sentence, i);
    add(part);
    if (part !== null) break;
  }
  return [...parts];
}

/** So many words lie between somebody and the word for the part, at the most: "the youngest victim to have been identified is". */
const REACH = 9;

/** Behind "Karl Roe, 34, the gunman" the age is passed over. */
function behindAge({ tokens, tags }: TaggedSentence, to: number): number {
  const isAge = tokens[to]?.lower === ',' && tags[to + 1] === 'CD' && tokens[to + 2]?.lower === ',';
  return isAge ? to + 2 : to;
}

/** What no description goes on across: another person, number or deed. */
function isBarrier({ tokens, tags, lemmas }: TaggedSentence, i: number): boolean {
  const tag = tags[i] ?? '';
  const token = tokens[i];
  if (token === undefined || tag === 'CC' || tag === 'CD' || tag === 'POS' || tag.startsWith('NNP')) return true;
  if (tag.startsWith('VB')) return !NAMING.has(lemmas[i] ?? '');
  return token.kind !== 'word' && token.lower !== ',';
}
const NAMING = new Set(['be', 'have', 'identify', 'name', 'call', 'believe', 'know', 'say', 'suspect']);

/** The part that the word at `i` tells; null where it tells none, or somebody else's ("the gunman's mother", "the father of the gunman"). */
export function partAt({ tokens, tags, lemmas }: TaggedSentence, i: number): string | null {
  const lemma = lemmas[i] ?? '';
  if (lemma === 'control' && tokens[i - 2]?.lower === 'at' && tokens[i - 1]?.lower === 'the') return 'the captain';
  const next = tokens[i + 1]?.lower ?? '';
  const word = tokens[i]?.lower ?? '';
  if (RANKING.has(word))
    return RANKED.has(next) && tokens[i - 1]?.lower === 'the' ? (word === 'youngest' ? 'youngest' : 'oldest') : null;
  // "The suspect package", "the gunman's mother"; but "the gunman Karl Roe".
  const isNoun = tags[i] === 'NN' || (tags[i] === 'JJ' && DOERS.has(lemma));
  const behind = tags[i + 1];
  if (!isNoun || behind === 'POS' || behind === 'NN' || behind === 'NNS') return null;
  const start = startOf({ tags }, i);
  const determiner = tokens[start - 1]?.lower ?? '';
  if (determiner === 'of' || (isArticle(determiner) && tokens[start - 2]?.lower === 'of')) {
    const of = determiner === 'of' ? start - 1 : start - 2;
    if (RELATIVES.has(lemmas[of - 1] ?? '')) return null;
  }
  if (DOERS.has(lemma)) return 'doer';
  const first = FIRST_OF.get(lemma);
  if (first !== undefined) {
    const before = tokens[i - 1]?.lower;
    return before === 'first' || before === 'index' ? first : null;
  }
  // "The landlord", "landlord Karl Roe".
  const isNamed = tags[i + 1]?.startsWith('NNP') === true && !isArticle(determiner);
  if (!SOLE.has(lemma) || !(determiner === 'the' || isNamed)) return null;
  return `the ${ONE_OFFICE.get(lemma) ?? lemma}${complementOf({ tokens, tags, lemmas }, i)}`;
}

/** " of museum" for "the director of the Roman museum": there are directors of other things. */
function complementOf(
  { tokens, tags, lemmas }: Pick<TaggedSentence, 'tokens' | 'tags' | 'lemmas'>,
  noun: number,
): string {
  if (tokens[noun + 1]?.lower !== 'of') return '';
  let at = noun + 2;
  while (/^(?:DT|JJ|NN|PRP\$)/.test(tags[at + 1] ?? '') && at < noun + REACH) at++;
  return ` of ${lemmas[at] ?? ''}`;
}
const RANKING = new Set(['youngest', 'oldest', 'eldest']);

const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an';

const mayTellMore = (tag: string): boolean =>
  tag.startsWith('JJ') || tag.startsWith('NN') || tag === 'CD' || tag === 'VBN' || tag === 'VBG';

/** Where the words before a noun begin that tell more of it. */
function startOf({ tags }: Pick<TaggedSentence, 'tags'>, noun: number): number {
  let at = noun;
  while (at > 0 && mayTellMore(tags[at - 1] ?? '')) at--;
  return at;
}
