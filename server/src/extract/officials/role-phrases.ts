import { HONORIFICS } from '../lexicon/honorifics.ts';
import { KIN } from '../lexicon/offices.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { endOfNounPhrase, isTitleWord } from './noun-phrase.ts';
import { officeEndingAt } from './office-at.ts';
import { isNameLike } from './runs.ts';

/** A phrase that states a role: tokens `[from, to)` of the sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const REACH = 16;
const DETERMINERS = new Set('the a an its his her their our my'.split(' '));

/**
 * The role before a name: "Kremlin spokesman Ana Ruiz", "President of the Senate Ana Ruiz", and with a comma "the union's
 * leader, Ana Ruiz,". `taken` is where the name before in the sentence ends: no phrase reaches into it.
 */
export function roleBefore(sentence: TaggedSentence, name: Phrase, taken: number): Phrase | null {
  const { tokens } = sentence;
  let end = name.from;
  while (end > taken && isAddress(sentence, end)) end--;
  if (tokens[end - 1]?.lower === '.' && isAddress(sentence, end - 1)) end -= 2;
  const listed = tokens[end - 1]?.lower === ':' && isListed(sentence, name);
  const comma = tokens[end - 1]?.lower === ',';
  if (comma || listed) end--;
  if (end <= taken) return null;
  const direct = officeEndingAt(tokens, end - 1);
  const stop = tokens[end - 1]?.lower === '.' ? officeEndingAt(tokens, end - 2) : null;
  const office = direct ?? stop;
  if (office && KIN.has(tokens[end - 1]?.lower ?? '')) return null;
  if (office) {
    const from = startOfTitle(sentence, office.from, taken);
    if (comma && !isDefinite(sentence, from, end, name)) return null;
    if (listed && sentence.tokens.slice(0, from).some((token) => token.kind === 'word')) return null;
    return { from, to: end };
  }
  return titleWithOf(sentence, end, taken, comma ? name : null);
}

/** "Captain: Ana Ruiz" on a line of its own. */
function isListed({ tokens }: TaggedSentence, name: Phrase): boolean {
  return tokens.slice(name.to).every((token) => token.kind !== 'word');
}

/**
 * "President of the Republic of Tolmark Ana Ruiz": an office, "of" or "for", names and nouns up to the name. `name` is what
 * a comma sets off: "the mayor of Ede, Ana Ruiz,"; null where nothing stands between.
 */
function titleWithOf(sentence: TaggedSentence, end: number, taken: number, name: Phrase | null): Phrase | null {
  const { tokens } = sentence;
  for (let at = end - 2; at >= Math.max(taken, end - REACH); at--) {
    const link = tokens[at]?.lower;
    if (link === ',' || link === ';' || link === ':') return null;
    if (link !== 'of' && link !== 'for' && link !== 'to' && link !== 'at' && link !== 'in') continue;
    const office = officeEndingAt(tokens, at - 1);
    if (!office || office.from < taken) continue;
    if (endOfNounPhrase(sentence, at, end) !== end) return null;
    const from = startOfTitle(sentence, office.from, taken);
    if (name && !isDefinite(sentence, from, end, name)) return null;
    return { from, to: end };
  }
  return null;
}

/** Walks left over what belongs to a title: "the former | Norwegian deputy foreign | minister"; "and" joins two offices. */
function startOfTitle(sentence: TaggedSentence, head: number, taken: number): number {
  const { tokens } = sentence;
  let from = head;
  while (from > taken && head - from < REACH) {
    const word = tokens[from - 1]?.lower ?? '';
    if (DETERMINERS.has(word)) break;
    if (isTitleWord(sentence, from - 1)) from--;
    else if (
      word === '.' &&
      isTitleWord(sentence, from - 2) &&
      tokens[from - 1]?.glued &&
      (tokens[from - 2]?.text.length ?? 9) < 5
    )
      from -= 2;
    else if (word === 'of' && BODIES.has(tokens[from - 2]?.lower ?? '') && from - 2 >= taken) from -= 2;
    else if ((word === 'and' || word === '&') && officeEndingAt(tokens, from - 2) && from - 1 > taken)
      from = officeEndingAt(tokens, from - 2)?.from ?? from;
    else break;
  }
  while (from < head && (tokens[from]?.lower === "'s" || tokens[from]?.kind !== 'word')) from++;
  return from;
}

/** "Ministry of Health spokesman": bodies whose names go on with "of". */
const BODIES = new Set(
  'ministry department bank university house board bureau office council institute church'.split(' '),
);

/** A title that is set off by a comma must be a phrase of its own: "by the fund's head, Ana Ruiz", not "said the judge, Ana Ruiz agreed". */
function isDefinite(sentence: TaggedSentence, from: number, end: number, name: Phrase): boolean {
  const { tokens } = sentence;
  const determined =
    DETERMINERS.has(tokens[from - 1]?.lower ?? '') ||
    tokens[from - 1]?.lower === "'s" ||
    tokens.slice(from, end).some((t) => t.lower === "'s");
  const after = tokens[name.to]?.lower ?? '.';
  return determined && (/^[,.;:)"]$/.test(after) || isOrigin(sentence, name.to));
}

/** "The driver, Ana Ruiz of Ede": where the person comes from stands between the name and the mark that closes it. */
const isOrigin = ({ tokens }: TaggedSentence, at: number): boolean =>
  (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'from') && isNameLike(tokens[at + 1]);

/** "The head of the fund, Colonel Ana Ruiz,": the office that stands before a rank and its comma. */
export function roleBeforeRank(sentence: TaggedSentence, rank: Phrase, name: Phrase, taken: number): Phrase | null {
  const last = sentence.tokens[rank.to - 1]?.lower === '.' ? rank.to - 2 : rank.to - 1;
  if (officeEndingAt(sentence.tokens, last)?.sort !== 'rank') return null;
  return sentence.tokens[rank.from - 1]?.lower === ',' && rank.from - 1 > taken
    ? roleBefore(sentence, { from: rank.from, to: name.to }, taken)
    : null;
}

/** The roles after a name: the one in apposition, and what follows it with "who": ", a surgeon who runs the clinic". */
export function rolesAfter(sentence: TaggedSentence, name: Phrase, limit: number): readonly Phrase[] {
  const phrase = roleAfter(sentence, name, limit);
  if (!phrase) return [];
  const more = sentence.tokens[phrase.to]?.lower === 'who' ? heads(sentence, phrase.to + 1, limit) : null;
  return more ? [phrase, more] : [phrase];
}

/** The role after a name: ", the mayor of Ede,", ", 43, a driver", "(head of the fund)", ", who heads the fund,". Several where offices are joined. */
function roleAfter(sentence: TaggedSentence, name: Phrase, limit: number): Phrase | null {
  const { tokens } = sentence;
  const mark = tokens[name.to]?.lower;
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return null;
  let at = name.to + 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.lower === ',') at += 2;
  if (tokens[at]?.lower === 'who') return heads(sentence, at + 1, limit);
  if (tokens[at]?.lower === 'then' || tokens[at]?.lower === 'now') at++;
  if (DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
  const end = endOfNounPhrase(sentence, at, Math.min(limit, at + 2 * REACH));
  if (end <= at) return null;
  for (let word = at; word < end && word < at + REACH; word++) {
    const lower = tokens[word]?.lower ?? '';
    if (KIN.has(lower)) return null;
    if (lower === 'of' || lower === 'for' || lower === 'and') return null;
    const office = officeEndingAt(tokens, word);
    if (!office || goesOn(tokens, word)) continue;
    if (office.sort === 'rank' && tokens[word + 1]?.lower !== 'of' && word + 1 < end) continue;
    return word + 1 === end || isLink(tokens[word + 1]?.lower) ? { from: at, to: end } : { from: at, to: word + 1 };
  }
  return null;
}

/** The office that ends at `word` is the beginning of a longer one: "chief" of "chief medical officer". */
const goesOn = (tokens: TaggedSentence['tokens'], word: number): boolean =>
  officeEndingAt(tokens, word + 1) !== null || (officeEndingAt(tokens, word + 2)?.from ?? word + 1) <= word;

const HEADS = new Set(
  'heads headed leads led chairs chaired runs ran commands commanded directs directed oversees oversaw represents represented edits edited founded'.split(
    ' ',
  ),
);

/** "who heads the fund": from the verb to the end of what is headed. */
function heads(sentence: TaggedSentence, at: number, limit: number): Phrase | null {
  if (!HEADS.has(sentence.tokens[at]?.lower ?? '')) return null;
  const end = endOfNounPhrase(sentence, at + 1, Math.min(limit, at + REACH));
  return end > at + 1 && sentence.tokens[end - 1]?.lower !== "'s" ? { from: at, to: end } : null;
}

const isLink = (word: string | undefined): boolean =>
  word === 'of' ||
  word === 'for' ||
  word === 'at' ||
  word === 'in' ||
  word === 'to' ||
  word === 'and' ||
  word === 'with' ||
  word === '(';

/** A word of address right before `end`: "Mr", "Sheikh". */
const isAddress = (sentence: TaggedSentence, end: number): boolean =>
  HONORIFICS.has(sentence.tokens[end - 1]?.lower ?? '');
