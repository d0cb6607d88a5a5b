import type { Token } from '../../text/tokens.ts';
import { findPlace } from '../lexicon/find-place.ts';
import { HONORIFICS, UNSURE_HONORIFICS } from '../lexicon/honorifics.ts';
import { NAME_SUFFIXES, PLACE_OPENERS, SHIP_PREFIXES } from '../lexicon/name-parts.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { nth } from '../nth.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { Name } from './find-names.ts';
import { isNamedBy } from './named-by.ts';
import { joinNicknames } from './nicknames.ts';
import { isLeader, isPlaceOf, isSaint } from './no-part-of-name.ts';
import { isNameLike, type Run } from './runs.ts';
import { Class, classOf } from './word-class.ts';

const THING = Class.Organisation | Class.Thing;
const NO_NAME =
  THING | Class.Place | Class.Demonym | Class.Known | Class.Calendar | Class.Office | Class.Calling | Class.Rank;

/**
 * Sets right what the tagger found, by rules that hold in any article: a word after "Mr" or "President" is a name; a surname
 * that the article gives in full elsewhere is one wherever it stands alone; what goes on as the name of a thing is none
 * ("Duarte Bridge"); a word that is told once as a name and three times not is none.
 */
export function completeNames(
  sentences: readonly TaggedSentence[],
  runs: readonly (readonly Run[])[],
  tagged: readonly Name[],
): Name[] {
  const trim = joinNicknames(sentences, tagged).flatMap((name) => trimmed(sentences, runs, name));
  const sure = surnamesOf(
    sentences,
    trim.filter((name) => !isShouted(sentences, name)),
  );
  const kept = trim.filter((name) => !isShouted(sentences, name) || isToldElsewhere(sentences, name, sure));
  const surnames = surnamesOf(sentences, kept);
  const alone = wordsAlone(sentences, kept);
  const names: Name[] = [];
  let next = 0;
  runs.forEach((mine, sentence) => {
    const text = sentences[sentence] as TaggedSentence;
    for (const run of mine) {
      let free = run.from;
      while (next < kept.length && kept[next]?.sentence === sentence && (kept[next]?.from ?? 0) < run.to) {
        const name = kept[next++] as Name;
        names.push(name);
        free = name.to;
      }
      const more = free < run.to ? overlooked(text, { from: free, to: run.to }, surnames, alone) : null;
      if (more) names.push({ sentence, ...more });
    }
  });
  return names;
}

/** The name without what is no part of it; nothing where it is none. */
function trimmed(sentences: readonly TaggedSentence[], runs: readonly (readonly Run[])[], name: Name): Name[] {
  const { tokens } = sentences[name.sentence] as TaggedSentence;
  let { from, to } = name;
  while (to > from && !isNameLike(tokens[to - 1]) && !endsInStop(tokens, to)) to--;
  while (from < to && (isTitle(tokens[from]) || isLeader(tokens, from, to))) from++;
  while (from < to && tokens[from]?.lower === '.') from++;
  while (from < to && (isPlainPlace(tokens[from]) || isOpener(tokens, from, to))) from++;
  while (to > from && FUNCTION_WORDS.has(tokens[to - 1]?.lower ?? '')) to--;
  const place = from < to ? findPlace(tokens, from) : null;
  if (from >= to || (place && place.end - from > 1 && place.end >= to)) return [];
  to = withSuffix(tokens, to);
  const run = runs[name.sentence]?.find((one) => one.from <= from && to <= one.to);
  const words = tokens.slice(from, to);
  if (SHIP_PREFIXES.has(words[0]?.lower ?? '') || words.some((token) => /\d|\.\p{L}{2}/u.test(token.text))) return [];
  const last = run ? tokens[run.to - 1] : undefined;
  if (run && to < run.to && to - from === 1 && last && classOf(last.lower) & THING && !isTitle(tokens[from - 1]))
    return [];
  if (
    words.length > 1 &&
    classOf(words[words.length - 1]?.lower ?? '') & THING &&
    !(classOf(words[words.length - 1]?.lower ?? '') & (Class.Surname | Class.Given))
  )
    return [];
  if (words.length === 2 && PLACE_OPENERS.has(words[0]?.lower ?? '') && !isTitle(tokens[from - 1])) return [];
  if (isPlaceOf(tokens, from, to) || isSaint(tokens, from, to)) return [];
  if (words.length === 1 && run && isPartOfThing(tokens, run, from)) return [];
  if (words.length === 1 && isDoubtful(sentences[name.sentence] as TaggedSentence, from)) return [];
  return [{ sentence: name.sentence, from, to }];
}

/** A word that leads a name and is none: "Six-year-old Ana Ruiz", "Brave Ana Ruiz" where a sentence begins. */
function isOpener(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (/-(?:old|born|based|led|elect|educated|trained|backed|raised)$|-of-/.test(token.lower)) return true;
  const kind = classOf(token.lower);
  return at === 0 && to - at > 2 && (kind & Class.Common) !== 0 && !(kind & (Class.Given | Class.Surname));
}

/** In a line of capitals every word looks like a name. */
function isShouted(sentences: readonly TaggedSentence[], { sentence, from, to }: Name): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const isUpper = (token: Token): boolean => token.kind !== 'word' || token.text === token.text.toUpperCase();
  return (
    tokens.length > to - from + 1 &&
    tokens.every(isUpper) &&
    tokens.slice(from, to).some((token) => token.text.length > 2)
  );
}

/** Its first word is a given name or stands behind a title, or its last one is a surname of the text below. */
function isToldElsewhere(
  sentences: readonly TaggedSentence[],
  { sentence, from, to }: Name,
  surnames: ReadonlySet<string>,
): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (FUNCTION_WORDS.has(tokens[from]?.lower ?? '')) return false;
  const isGiven = to - from > 1 && (classOf(tokens[from]?.lower ?? '') & Class.Given) !== 0;
  return isGiven || isTitle(tokens[from - 1]) || surnames.has(tokens[to - 1]?.lower ?? '');
}

/** A single word that no list knows as a name and that is written like an acronym, a people, or a common word at the beginning of a sentence. */
function isDoubtful(sentence: TaggedSentence, at: number): boolean {
  const { tokens, tags } = sentence;
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.lower === '.' ? tokens[at - 2] : tokens[at - 1];
  if (isTitle(before)) return false;
  const kind = classOf(token.lower);
  if (kind & (Class.Given | Class.Surname)) return false;
  const shouting = tokens.every((other) => other.kind !== 'word' || other.text === other.text.toUpperCase());
  if (!shouting && token.text.length < 5 && token.text === token.text.toUpperCase()) return true;
  if ((tags[at] === 'NNPS' || tags[at] === 'NNS') && token.lower.endsWith('s')) return true;
  return at === 0 && !acts(sentence, at) && (kind & (Class.Common | Class.Office | Class.Calling)) !== 0;
}

/** The word is followed by a verb, as a person would be, or by an age. */
const acts = ({ tokens, tags }: TaggedSentence, at: number): boolean =>
  /^(?:VBD|VBZ|MD)$/.test(tags[at + 1] ?? '') || (tokens[at + 1]?.lower === ',' && tokens[at + 2]?.kind === 'number');

/** "Ray Dalton, Jr." ends behind the stop. */
function withSuffix(tokens: readonly Token[], to: number): number {
  const at = tokens[to]?.lower === ',' ? to + 1 : to;
  const suffix = tokens[at];
  if (!suffix || !isNameLike(suffix) || !NAME_SUFFIXES.has(suffix.lower)) return to;
  return /^[js]r$/.test(suffix.lower) && tokens[at + 1]?.lower === '.' ? at + 2 : at + 1;
}

/** One word behind another that is no title: "Lockheed" before "Martin", "HMS" before "Daring". */
function isPartOfThing(tokens: readonly Token[], run: Run, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (SHIP_PREFIXES.has(before.lower)) return true;
  return from > run.from && isNameLike(before) && !(classOf(before.lower) & BESIDE_NAMES);
}

/** The last words of the full names of an article, but those that are also names of places or things. */
function surnamesOf(sentences: readonly TaggedSentence[], names: readonly Name[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { sentence, from, to } of names) {
    const tokens = sentences[sentence]?.tokens ?? [];
    let last = to - 1;
    if (tokens[last]?.lower === '.') last--;
    if (NAME_SUFFIXES.has(tokens[last]?.lower ?? '') && last > from + 1)
      last -= tokens[last - 1]?.lower === ',' ? 2 : 1;
    const word = tokens[last]?.lower ?? '';
    const kind = classOf(word);
    const place =
      kind & Class.Known || (kind & (Class.Place | Class.Demonym) && !(kind & (Class.Given | Class.Surname)));
    if (last > from && word.length > 1 && !place) surnames.add(word);
  }
  return surnames;
}

/** The single words that are told as names and that no list knows: the surname of "Yusup Latif" where "Latif denied it". */
function wordsAlone(sentences: readonly TaggedSentence[], names: readonly Name[]): ReadonlySet<string> {
  const single = names.filter(({ from, to }) => to - from === 1);
  const words = single.map(({ sentence, from }) => sentences[sentence]?.tokens[from]?.lower ?? '');
  return new Set(words.filter((word) => (classOf(word) & ~Class.Surname) === 0));
}

/** A name in what is left of a run: after a form of address or an office, or a surname that is known. */
function overlooked(
  sentence: TaggedSentence,
  run: Run,
  surnames: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): Run | null {
  const { tokens } = sentence;
  const last = tokens[run.to - 1] as Token;
  if (classOf(last.lower) & THING && !surnames.has(last.lower)) return null;
  let from = run.from;
  for (let at = run.from; at < run.to; at++)
    if (
      isTitle(tokens[at]) ||
      isSecondTitle(tokens, at, from, run) ||
      (tokens[at]?.lower === '.' && isTitle(tokens[at - 1]))
    )
      from = at + 1;
  if (from === run.from && isOfOffice(tokens, from)) from++;
  // "Nurse Hope among the missing"
  if (run.to - from === 2 && surnames.has(last.lower) && classOf(tokens[from]?.lower ?? '') & Class.Calling) from++;
  if (from >= run.to || FUNCTION_WORDS.has(tokens[from]?.lower ?? '')) return null;
  const before =
    from === run.from + 1 && isOfOffice(tokens, run.from)
      ? nth(tokens, run.from - 2)
      : nth(tokens, nth(tokens, from - 1)?.lower === '.' ? from - 2 : from - 1);
  const words = tokens.slice(from, run.to).filter((token) => token.lower !== '.');
  if (
    words.length <= 4 &&
    isAddress(before) &&
    words.every((token) => !(classOf(token.lower) & (Class.Office | Class.Calendar)))
  )
    return { from, to: run.to };
  if (
    words.length <= 3 &&
    isHighOffice(before) &&
    words.every((token) => isNameLike(token) && !(classOf(token.lower) & NO_NAME))
  )
    return { from, to: run.to };
  if (from === run.from && isNamedBy(sentence, run)) return run;
  if (words.length === 2 && alone.has(last.lower) && !(classOf(words[0]?.lower ?? '') & (NO_NAME | Class.Common)))
    return { from, to: run.to };
  if (words.length !== 1 || !surnames.has(last.lower)) return null;
  const kind = classOf(last.lower);
  const place =
    kind & (Class.Place | Class.Known | Class.Demonym) &&
    /^(?:in|at|from|near|the|to)$/.test(tokens[run.from - 1]?.lower ?? '');
  const common = kind & Class.Common && run.from === 0 && !acts(sentence, run.to - 1);
  return place || common || (kind & Class.Calendar && !(kind & Class.Given)) ? null : { from: run.to - 1, to: run.to };
}

/** "Lord Justice Ruiz": a word that is a given name elsewhere, right behind a title. */
const isSecondTitle = (tokens: readonly Token[], at: number, from: number, run: Run): boolean =>
  at === from && at > run.from && at + 1 < run.to && (classOf(tokens[at]?.lower ?? '') & Class.Office) !== 0;

/** Openers of the next sentence where a line ends without a stop: "Ana Ruiz In the north". */
const FUNCTION_WORDS = new Set(
  'in the at on of as for with by to from and but or he she it his her they we is was has'.split(' '),
);

const BESIDE_NAMES =
  Class.Place |
  Class.Demonym |
  Class.Office |
  Class.Calling |
  Class.Rank |
  Class.Honorific |
  Class.Calendar |
  Class.Kin |
  Class.Known;

/** "State" of "Secretary of State Ruiz". */
const isOfOffice = (tokens: readonly Token[], at: number): boolean =>
  nth(tokens, at - 1)?.lower === 'of' &&
  isHighOffice(nth(tokens, at - 2)) &&
  (classOf(tokens[at]?.lower ?? '') & (Class.Common | THING)) !== 0;

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isAddress(token) ||
    ((classOf(token.lower) & (Class.Office | Class.Rank)) !== 0 &&
      !(classOf(token.lower) & (Class.Given | Class.Surname))));

const isPlainPlace = (token: Token | undefined): boolean => {
  const kind = classOf(token?.lower ?? '');
  return (kind & (Class.Place | Class.Demonym | Class.Known)) !== 0 && !(kind & (Class.Given | Class.Surname));
};

const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && isNameLike(token) && HONORIFICS.has(token.lower) && !UNSURE_HONORIFICS.has(token.lower);

const isHighOffice = (token: Token | undefined): boolean =>
  token !== undefined && isNameLike(token) && (OFFICES.has(token.lower) || TITLES.has(token.lower));

/** Callings that are used as titles: "Professor Ruiz". */
const TITLES = new Set('professor officer coach attorney pastor engineer teacher'.split(' '));

const endsInStop = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.lower === '.' && /^[js]r$/.test(tokens[to - 2]?.lower ?? '');
