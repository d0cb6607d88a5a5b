import { SPEECH_VERBS } from '../lexicon/name-parts.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { isNameLike } from './runs.ts';

/** Words that no office is made of: they end a noun phrase on either side. */
const BREAKS = new Set(
  `is are was were be been being am has have had having do does did will would shall should can could may might must not
  that which who whom whose what when where why how if because although though while since until unless before after during
  than then there here this these those it he she they we you i him us them me himself herself itself themselves
  by from on into onto about against between through over under via per as so but or nor yet also only just even still
  according amid despite following including like such both either neither each every any some all no none
  its his her their our my your out up down off away back again now today yesterday tomorrow later earlier ago
  told tells took takes made makes met meets gave gives got gets came comes went goes saw sees put puts`.split(/\s+/),
);
/** Participles that belong to titles; others lead up to one ("succeeding Mayor Ruiz", "named manager"). */
const PARTICIPLES = new Set(
  'acting managing outgoing incoming sitting visiting ruling leading operating founding presiding retired ousted deposed elected appointed disgraced exiled jailed detained suspended sacked convicted accused renowned designated armed united'.split(
    ' ',
  ),
);
const LINKS = new Set("of for at in to with and & the a an ' 's".split(' '));
const VERB = /^(?:VB[DPZ]?|MD|PRP\$?|WDT|WP\$?|WRB|EX|RBR|TO)$/;

/** Whether a token may be a word inside a title to the left of a name: a noun, an adjective, a name of a place or body. */
export function isTitleWord(sentence: TaggedSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower === "'s") return true;
  if (isNameLike(token)) return at > 0 || !BREAKS.has(token.lower);
  if (BREAKS.has(token.lower) || LINKS.has(token.lower) || SPEECH_VERBS.has(token.lower)) return false;
  const tag = sentence.tags[at] ?? '';
  if (tag === 'VBG' || tag === 'VBN') return PARTICIPLES.has(token.lower);
  return !VERB.test(tag) && tag !== 'IN';
}

/** Where the noun phrase that begins at `at` ends: names, nouns and adjectives, joined by "of", "for", "and", brackets within. */
export function endOfNounPhrase(sentence: TaggedSentence, at: number, limit: number): number {
  const { tokens } = sentence;
  let end = at;
  let open = false;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (open) {
      if (token.lower === ')') open = false;
      end++;
    } else if (token.lower === '(' && closes(tokens, end)) {
      open = true;
      end++;
    } else if (isTitleWord(sentence, end) || token.kind === 'number' || token.lower === "'") end++;
    else if (LINKS.has(token.lower)) {
      if (token.lower === 'to' && sentence.tags[end + 1]?.startsWith('VB')) break;
      end++;
    } else if (token.lower === '.' && token.glued && isNameLike(tokens[end - 1]) && isNameLike(tokens[end + 1])) end++;
    else break;
  }
  while (end > at && LINKS.has(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

const closes = (tokens: TaggedSentence['tokens'], at: number): boolean =>
  tokens.slice(at, at + 10).some((token) => token.lower === ')');
