import type { Participant } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { FigureMention } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import { FORCES } from '../lexicon/alike.ts';
import { DOINGS, EPITHETS, HOLDINGS, SPEAKER } from '../lexicon/parts.ts';
import { isSpeaking, type Sole, soleIn } from './company.ts';
import { tokensOf } from './frame.ts';
import { personKey } from './name-keys.ts';
import { partAt, partsBeside } from './parts.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import type { Gender } from './statements/genders.ts';
import { stem } from './stem.ts';

/** Whose age a figure is. */
export interface Owner {
  /** The fullest name that the article has; null where it names nobody there. */
  readonly name: string | null;
  /** The parts in the affair that the article gives the person: see `partsBeside`. */
  readonly parts: readonly string[];
}

export const NOBODY: Owner = { name: null, parts: [] };

/**
 * Whose age it is: the person whose mention tells it ("Anna Berg, 34,"), the one before "is 61" or "who is 59", whom "he", "she"
 * or "the 61-year-old" stands for, or nobody who is named but the gunman or the youngest victim. Nobody where the text itself
 * sets it against another time ("was 48 when he began", "now 51", "turned 40 in May"). `stated` is what the sentence states.
 */
export function ownerOf(scene: Scene, figure: FigureMention, stated: readonly PlacedClaim[]): Owner {
  const { name, parts } = ownerIn(scene, figure, stated);
  return { name, parts: parts.filter((part) => part !== 'doer' || !scene.company.areMany) };
}

function ownerIn(scene: Scene, figure: FigureMention, stated: readonly PlacedClaim[]): Owner {
  const { tokens } = scene.frame.sentence;
  const { from, to } = tokensOf(scene.frame.sentence, figure);
  const verb = verbBefore(scene.frame.sentence, from);
  const word = tokens[verb]?.lower ?? '';
  const possessive = /(?:birthday|year)$/i.test(figure.text) ? (tokens[from - 1]?.lower ?? '') : '';
  if (possessive !== '') return standingFor(scene, possessive === 'her' ? 'she' : 'he', from - 1);
  if (isTurn(scene.frame.sentence, verb, to)) return beforeVerb(scene, behindSubject(scene.frame.sentence, verb));
  if (
    /^(?:now|then)$/.test(tokens[from - 1]?.lower ?? '') ||
    TURNING.test(word) ||
    isOfOtherTime(scene, word, from, to)
  )
    return NOBODY;
  const told = scene.persons.find((person) => person.ageAt === figure.start);
  if (told) {
    const parts = besides(scene, figure, from, to);
    return ownerNamed(scene, told.name, isSpeaking(scene.frame.sentence, told) ? [...parts, SPEAKER] : parts);
  }
  if (BEING.test(word)) return beforeVerb(scene, verb);
  const fronted = from === 0 ? tokens.findIndex(({ lower }) => lower === 'he' || lower === 'she') : -1;
  if (fronted > 0) return standingFor(scene, tokens[fronted]?.lower === 'he' ? 'he' : 'she', 0);
  const isEpithet = EPITHETS.has(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.lower === 'the';
  if (isEpithet || isNobodyNew(scene, from, to)) return ownerNamed(scene, lastPerson(scene, isEpithet), []);
  const parts = [...besides(scene, figure, from, to), ...partsByDeed(figure, stated)];
  return { name: nameCounted(scene, figure), parts: [...new Set(parts)] };
}

/** "Turns 60 next week", "had just turned 40", "turned 30 last Sunday": how old one is now; "turned 40 in May" may be of any year. */
function isTurn({ tokens }: Scene['frame']['sentence'], verb: number, to: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  if (word === 'turned')
    return (
      tokens[verb - 1]?.lower === 'just' ||
      /^(?:last|yesterday|today)$/.test(next) ||
      WOULD.test(tokens[verb - 2]?.lower ?? '')
    );
  return (
    word === 'turns' ||
    ((word === 'turn' || word === 'be') && /^(?:will|to|would)$/.test(tokens[verb - 1]?.lower ?? ''))
  );
}
const WOULD = /^would$/;

/** Behind the subject of "had just turned", "will be". */
function behindSubject({ tokens }: Scene['frame']['sentence'], verb: number): number {
  let at = verb;
  while (/^(?:will|would|has|had|have|just|to|is|was|due)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** The verb of "is only 61", "was no more than 16", "is believed to have been 22"; the token before the number where there is none. */
function verbBefore({ tokens, tags }: Scene['frame']['sentence'], from: number): number {
  let at = from - 1;
  while (BETWEEN.test(tokens[at]?.lower ?? '')) at--;
  if (!/^be(?:en)?$/.test(tokens[at]?.lower ?? '')) return at;
  while (/^(?:have|to|be)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return tags[at - 1] === 'VBN' && BEING.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at;
}

const BETWEEN = /^(?:only|just|about|barely|still|no|not|more|less|than|at|most|least|around|nearly|almost)$/;
const BEING = /^(?:is|was|'s|’s)$/;
const TURNING = /^(?:turned|turns)$/;
/** What tells that somebody was so old at another time. */
const EARLIER = /^(?:when|then|at|in|on|by|as|while)$/;

/** "Was 48 when he began", "in 2004 he was 17": what was may have been so years ago. */
function isOfOtherTime({ dates, frame, draft }: Scene, verb: string, from: number, to: number): boolean {
  const { tokens } = frame.sentence;
  // "May lift again when she is thirty".
  if (verb !== 'was')
    return BEING.test(verb) && tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => ONCE.test(lower));
  return (
    EARLIER.test(tokens[to]?.lower ?? '') ||
    tokens.slice(to, to + 2).some(({ lower }) => lower === 'when') ||
    tokens.slice(0, from).some(({ lower }) => WHEN.test(lower)) ||
    dates.some((date) => date.start < (tokens[from]?.start ?? 0) || isOfOtherYear(date, draft))
  );
}
/** "Roe, who was 19, had left the school in 2021". */
const isOfOtherYear = ({ value, implied }: DateMention, { published }: Draft): boolean =>
  /^\d{4}/.test(value) &&
  !implied.includes('year') &&
  published.value !== null &&
  value.slice(0, 4) !== published.value.slice(0, 4);
const ONCE = /^(?:when|until|till|once|before|if|unless)$/;
const WHEN = /^(?:when|while|since|before|until|after|then|ago)$/;

/** "Milan Roe, 34": two words of a name, though nobody was found there. */
function nameCounted({ frame, draft }: Scene, { countedSpan, head }: FigureMention): string | null {
  if (head !== 'person' || countedSpan === null) return null;
  const { tokens } = frame.sentence;
  const { from, to } = tokensOf(frame.sentence, countedSpan);
  let first = to;
  while (first > 0 && IN_NAME.test(tokens[first - 1]?.text ?? '')) first--;
  const isName = to - first > 1 && first <= from + 1 && to - first <= LONGEST_NAME;
  return isName ? draft.text.slice(tokens[first]?.start, tokens[to - 1]?.end) : null;
}
const IN_NAME = /^(?!(?:The|A|An|His|Her|Their)$)\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const LONGEST_NAME = 3;

/** "A boy of 15 opened fire", "police arrested a man of 40": who does it, and who is held for it. */
function partsByDeed({ head, counted }: FigureMention, stated: readonly PlacedClaim[]): readonly string[] {
  if (head === null || counted === null) return [];
  const heads = [head, counted.toLowerCase().split(/\s+/).at(-1) ?? head].map(stem);
  const isTold = (who: Participant | null): boolean =>
    who !== null && who.head !== null && heads.includes(who.head) && who.scope !== 'all' && who.scope !== 'none';
  return stated.flatMap(({ claim }) => {
    if (claim.kind !== 'statement' || claim.value.negated) return [];
    const deed = claim.value.deed?.replaceAll(' ', '_') ?? '';
    if (DOINGS.has(deed) && isTold(claim.value.agent) && !FORCES.has(head)) return ['doer'];
    return HOLDINGS.has(deed) && isTold(claim.value.patient) ? ['held'] : [];
  });
}

const besides = ({ frame }: Scene, { countedSpan }: FigureMention, from: number, to: number): readonly string[] => {
  const counted = countedSpan === null ? { from, to } : tokensOf(frame.sentence, countedSpan);
  return partsBeside(frame.sentence, Math.min(from, counted.from), Math.max(to, counted.to));
};

const ownerNamed = ({ company }: Scene, name: string | null, parts: readonly string[]): Owner => ({
  name,
  parts: [...new Set([...parts, ...(name === null ? [] : (company.parts.get(name) ?? []))])],
});

/** Whom the words before "is 61" name or stand for. */
function beforeVerb(scene: Scene, verb: number): Owner {
  const { persons, frame } = scene;
  const { tokens } = frame.sentence;
  const who = tokens[verb - 1];
  if (!who) return NOBODY;
  const endsAt = (end: number): string | undefined =>
    persons.find((person) => person.end <= end && end - person.end <= CLOSE)?.name;
  if (who.lower === 'who') {
    const named = endsAt(who.start);
    return named !== undefined
      ? ownerNamed(scene, named, [])
      : { name: null, parts: partsIn(scene, verb - 2, tokens[verb - 2]?.lower === ',' ? verb - 3 : verb - 2) };
  }
  if (who.lower === 'he' || who.lower === 'she') return standingFor(scene, who.lower, verb - 1);
  const named = persons.find(({ end }) => end === who.end)?.name;
  return named !== undefined ? ownerNamed(scene, named, []) : { name: null, parts: partsIn(scene, verb - 1, verb - 1) };
}
/** A comma and a space, and no more, between a name and "who". */
const CLOSE = 2;

const partsIn = ({ frame }: Scene, ...places: readonly number[]): readonly string[] => [
  ...new Set(places.map((place) => partAt(frame.sentence, place)).filter((part) => part !== null)),
];

/** Whom "he" or "she" at token `at` stands for: the one whom the sentence or the one before names, else the one whose part they tell. */
function standingFor(scene: Scene, gender: Gender, at: number): Owner {
  const { persons, frame, company } = scene;
  const start = frame.sentence.tokens[at]?.start ?? 0;
  if (persons.some((person) => person.start < start))
    return ownerMeant(scene, soleIn(frame.sentence, persons, at), gender);
  const here = partsIn(scene, ...Array(at).keys());
  if (here.length > 0) return { name: null, parts: here.length === 1 ? here : [] };
  if (company.isPast || (company.isLastSpeaking && scene.quotes.length > 0)) return NOBODY;
  const parts = company.part === null ? [] : [company.part];
  return company.last === null ? { name: null, parts } : ownerMeant(scene, company.last, gender, parts);
}

/** The person named before, where the pronoun can stand for nobody else: nobody else is told of, or the person is known to go by it. */
function ownerMeant(scene: Scene, sole: Sole | null, gender: Gender, parts: readonly string[] = []): Owner {
  if (sole === null) return NOBODY;
  const known = scene.cast.genders.get(personKey(sole.name));
  return known === gender || (known === undefined && sole.isAlone) ? ownerNamed(scene, sole.name, parts) : NOBODY;
}

/** "The 61-year-old did not weep", "the blonde 36-year-old". */
function isNobodyNew({ frame }: Scene, from: number, to: number): boolean {
  const { tokens, tags } = frame.sentence;
  let at = from - 1;
  while (tags[at] === 'JJ' || EPITHETS.has(tokens[at]?.lower ?? '')) at--;
  return (
    tokens[at]?.lower === 'the' && /year-old$/.test(tokens[to - 1]?.lower ?? '') && !/^(?:NN|JJ)/.test(tags[to] ?? '')
  );
}

/** Whom alone the sentence before names; behind "the lady" whom the article tells of most, where it has just done so. */
function lastPerson({ persons, cast, company }: Scene, isEpithet: boolean): string | null {
  const { main, names, last, isLastSpeaking } = company;
  const isHere = (key: string): boolean => persons.some(({ name }) => personKey(name) === key);
  if (last?.isAlone && !isLastSpeaking && !isHere(personKey(last.name))) return last.name;
  if (!isEpithet || main === null || isHere(main)) return null;
  return cast.persons.he === main || cast.persons.she === main ? (names.get(main) ?? null) : null;
}
