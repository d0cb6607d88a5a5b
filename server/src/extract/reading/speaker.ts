import type { PersonMention } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';

/** Who speaks: the words that stand for the speaker, and where they stand. */
export interface Speaker {
  readonly name: string;
  readonly span: Span;
}

/** A sentence without its quotes: where the words stand that may tell the speaker. */
export interface Region {
  readonly sentence: TaggedSentence;
  readonly from: number;
  readonly to: number;
}

const SPEECH = new Set(
  `say tell add ask note write state declare announce explain insist stress claim argue warn call describe recall reply answer
  comment continue conclude admit confirm deny quote promise urge demand tweet post shout joke quip complain emphasize emphasise
  underline underscore remark respond suggest read acknowledge allege assert caution concede testify vow observe lament praise
  think believe reckon wonder yell cry whisper reiterate pledge recount express denounce dismiss label dub term brand
  point moan groan rage roar beam laugh sigh sob snap mutter chuckle thunder hail sneer
  summarise summarize estimate condemn criticise criticize speak put go boast gush fume blast slam agree counter`.split(
    /\s+/,
  ),
);
const BETWEEN = /^(?:RB|RBR|MD|VBD|VBZ|VBP|VBN|VB|TO|RP)$/;
const OF_NAMES = /^(?:of|for|in|at)$/;
const INSIDE_PHRASE = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|PRP\$|POS|CD|VBG|VBN|IN|CC|HYPH)$/;

/** The speech verb's subject in a region, before the verb or behind it; null where no verb of speech stands there. */
export function speakerIn(
  text: string,
  region: Region,
  persons: readonly PersonMention[],
  nearEnd: boolean,
): Speaker | 'pronoun' | null {
  const verbs = verbsIn(region);
  if (nearEnd) verbs.reverse();
  for (const verb of verbs) {
    const speaker =
      isPassive(region, verb) && !isRetold(region, verb)
        ? agent(text, region, verb, persons)
        : (before(text, region, verb, persons) ?? (opens(region, verb) ? behind(text, region, verb, persons) : null));
    if (speaker) return speaker;
  }
  return accordingTo(text, region, persons) ?? behindDash(region, persons);
}

function verbsIn({ sentence, from, to }: Region): number[] {
  const verbs: number[] = [];
  for (let at = from; at < to; at++)
    if (sentence.tags[at]?.startsWith('VB') && SPEECH.has(sentence.lemmas[at] ?? '') && !isAside(sentence, at))
      verbs.push(at);
  return verbs;
}

/** ", calling it …": the subject is that of another verb. */
const isAside = (sentence: TaggedSentence, verb: number): boolean =>
  sentence.tags[verb] === 'VBG' && sentence.tokens[verb - 1]?.lower === ',';

/** Nothing but a comma stands before the verb, so that its subject may follow: `"…," said Lund`. */
function opens(region: Region, verb: number): boolean {
  const first = region.sentence.tokens[region.from];
  return verb === region.from || (verb === region.from + 1 && first?.kind === 'punct');
}

function isPassive({ sentence, from }: Region, verb: number): boolean {
  if (sentence.tags[verb] !== 'VBN' && sentence.tags[verb] !== 'VBD') return false;
  let last = verb - 1;
  while (last > from && sentence.tags[last] === 'RB') last--;
  return sentence.lemmas[last] === 'be' && sentence.tags[last]?.startsWith('VB') === true;
}

/** "Lund is quoted as saying", "she is said to have told them": the subject of the passive spoke. */
function isRetold({ sentence, to }: Region, verb: number): boolean {
  const next = verb + 1 < to ? sentence.tokens[verb + 1]?.lower : undefined;
  return next === 'as' || (next === 'to' && sentence.lemmas[verb + 2] === 'have');
}

/** "was announced by the ministry": whoever stands behind "by". */
function agent(text: string, region: Region, verb: number, persons: readonly PersonMention[]): Speaker | null {
  const { tokens, tags } = region.sentence;
  if (tokens[verb + 1]?.lower !== 'by') return null;
  let end = verb + 2;
  while (end < region.to && INSIDE_PHRASE.test(tags[end] ?? '')) end++;
  const span = { start: tokens[verb + 2]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return firstPerson(persons, span) ?? nounPhrase(text, region, verb + 2, end);
}

/** "Lund, the mayor of Osten, has also said": the name right before the verb, or the one that an apposition stands behind. */
function before(
  text: string,
  region: Region,
  verb: number,
  persons: readonly PersonMention[],
): Speaker | 'pronoun' | null {
  const { tokens, tags } = region.sentence;
  let last = verb - 1;
  while (last >= region.from && BETWEEN.test(tags[last] ?? '')) last--;
  if (last < region.from) return null;
  const token = tokens[last];
  if (!token) return null;
  if (token.lower === 'he' || token.lower === 'she') return 'pronoun';
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') return null;
  const direct = personAt(persons, token.start);
  if (direct) return direct;
  const stretch = { start: tokens[region.from]?.start ?? 0, end: token.end };
  if (token.lower === ',') return firstPerson(persons, stretch) ?? phraseBeforeComma(text, region, last);
  const phrase = phraseEndingAt(text, region, last);
  if (!phrase) return null;
  // The head of "the lawyer of Ada Lund" is the lawyer, but "Foreign Minister Ada Lund of Osten" is Lund.
  return firstPerson(persons, phrase.span) ?? phrase;
}

/** "said Foreign Minister Ada Lund", "said the ministry". */
function behind(
  text: string,
  region: Region,
  verb: number,
  persons: readonly PersonMention[],
): Speaker | 'pronoun' | null {
  const { sentence } = region;
  const { tokens, tags } = sentence;
  const personFrom = (at: number): Speaker | null => personAt(persons, tokens[at]?.start ?? -1);
  const lemma = sentence.lemmas[verb];
  if (lemma === 'tell' || lemma === 'call' || lemma === 'describe') return null;
  const first = verb + 1;
  const start = tokens[first];
  if (first >= region.to || !start) return null;
  if (start.lower === 'he' || start.lower === 'she') return 'pronoun';
  let end = first;
  while (end < region.to && end < first + 14 && (INSIDE_PHRASE.test(tags[end] ?? '') || isShort(sentence, end))) end++;
  if (end === first || !/^(?:NN|DT|JJ|PRP\$|CD|VBN|VBG)/.test(tags[first] ?? '')) return null;
  const span = { start: start.start, end: tokens[end - 1]?.end ?? start.end };
  // "said the mayor of Osten, Ada Lund": the name behind the comma is the one the phrase describes.
  // Before it may stand "Sir" or "Dr".
  const named = tokens[end]?.lower === ',' ? (personFrom(end + 1) ?? personFrom(end + 2)) : null;
  return named ?? firstPerson(persons, span) ?? nounPhrase(text, region, first, end);
}

/** "Sen. Ada Lund": a full stop behind a title that is cut short. */
const isShort = ({ tokens, tags }: TaggedSentence, at: number): boolean =>
  tokens[at]?.text === '.' &&
  /^\p{Lu}\p{L}{1,4}$/u.test(tokens[at - 1]?.text ?? '') &&
  tags[at + 1]?.startsWith('NNP') === true;

/** `"…," Lund crowed`: right behind quoted speech that a comma ends, any verb tells that its subject spoke. */
export function speakerBeside(region: Region, persons: readonly PersonMention[]): Speaker | null {
  const { tokens, tags } = region.sentence;
  let at = region.from;
  if (tokens[at]?.kind === 'punct') at++;
  const inverted = /^VB[DZ]$/.test(tags[at] ?? '');
  if (inverted) at++;
  for (let end = at; end < region.to && INSIDE_PHRASE.test(tags[end] ?? ''); end++) {
    const person = persons.find((mention) => mention.start === tokens[end]?.start);
    if (!person) continue;
    const next = tokens.findIndex((token) => token.start >= person.end);
    return inverted || /^VB[DZ]$/.test(tags[next] ?? '') ? speakerOf(person) : null;
  }
  return null;
}

function accordingTo(text: string, region: Region, persons: readonly PersonMention[]): Speaker | null {
  const { tokens, tags } = region.sentence;
  for (let at = region.from; at + 2 < region.to; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    let end = at + 2;
    while (end < region.to && INSIDE_PHRASE.test(tags[end] ?? '')) end++;
    const span = { start: tokens[at + 2]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    return firstPerson(persons, span) ?? (end > at + 2 ? nounPhrase(text, region, at + 2, end) : null);
  }
  return null;
}

/** "… of the town." – Ada Lund */
function behindDash(region: Region, persons: readonly PersonMention[]): Speaker | null {
  const { tokens } = region.sentence;
  const first = tokens[region.from];
  const name = tokens[region.from + 1];
  const dash = first !== undefined && /^[—–-]$/.test(first.lower);
  return dash && name ? personAt(persons, name.start) : null;
}

/** "the ministry, in charge of roads, said": the noun phrase before the comma that opens the apposition. */
function phraseBeforeComma(text: string, region: Region, closing: number): Speaker | null {
  const { tokens } = region.sentence;
  for (let at = closing - 1; at > region.from; at--)
    if (tokens[at]?.lower === ',') return phraseEndingAt(text, region, at - 1);
  return null;
}

function phraseEndingAt(text: string, region: Region, last: number): Speaker | null {
  const { tags } = region.sentence;
  if (!/^NN|^CD$|^JJ$/.test(tags[last] ?? '')) return null;
  let first = last;
  while (first > region.from && INSIDE_PHRASE.test(tags[first - 1] ?? '') && last - first < 14) first--;
  while (first < last && /^(?:IN|CC|POS|VBN|VBG)$/.test(tags[first] ?? '')) first++;
  return nounPhrase(text, region, first, last + 1);
}

/** From its first word to its last noun; what tells when or how it was said is no part of it: "the chief on Friday". */
function nounPhrase(text: string, region: Region, first: number, end: number): Speaker | null {
  const { tokens, tags } = region.sentence;
  let cut = first;
  while (cut < end && !(tags[cut] === 'IN' && cut > first && !OF_NAMES.test(tokens[cut]?.lower ?? ''))) cut++;
  let last = cut - 1;
  while (last >= first && !/^NN|^CD$|^JJ$/.test(tags[last] ?? '')) last--;
  if (last < first || !tags.slice(first, last + 1).some((tag) => /^NN|^CD$|^JJ$/.test(tag))) return null;
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { name: text.slice(span.start, span.end), span };
}

function personAt(persons: readonly PersonMention[], offset: number): Speaker | null {
  const person = persons.find((mention) => mention.start <= offset && offset < mention.end);
  return person ? speakerOf(person) : null;
}

function firstPerson(persons: readonly PersonMention[], span: Span): Speaker | null {
  const person = persons.find((mention) => mention.start >= span.start && mention.end <= span.end);
  return person ? speakerOf(person) : null;
}

export const speakerOf = (person: PersonMention): Speaker => ({
  name: person.name,
  span: { start: person.start, end: person.end },
});
