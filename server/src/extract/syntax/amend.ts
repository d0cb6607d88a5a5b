import type { Token } from '../../text/tokens.ts';
import type { Tag } from './tags.ts';

/**
 * The tags with those put right that a tagger of single words slips on in news: pasts spelled like nouns ("a gunman shot the
 * mayor", "shot and killed", "an autopsy found that") and nouns spelled like verbs before the verb itself ("police said", "a
 * similar swap took place").
 */
export function amend(tokens: readonly Token[], tags: Tag[]): Tag[] {
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    if (tag === 'NN') {
      if (PASTS.has(tokens[at]?.lower ?? '') && isVerbal(tokens, tags, at)) tags[at] = 'VBD';
    } else if (tag === 'VBP' || tag === 'VB') amendBase(tokens, tags, at);
    else if (
      tag === 'JJ' &&
      tags[at - 1] === 'DT' &&
      FINITE.has(tags[at + 1] ?? 'PUNCT') &&
      !OF_THE_KIND.has(tokens[at]?.lower ?? '')
    )
      tags[at] = 'NN';
  }
  return tags;
}

/** "A constable was wounded": a noun, since one stands there; but "the wounded were" so many. */
const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const OF_THE_KIND: ReadonlySet<string> = new Set(
  'dead wounded injured missing poor rich elderly old young sick homeless unemployed accused guilty many few same other latter former rest'.split(
    ' ',
  ),
);

/** Pasts that are nouns as well. */
const PASTS: ReadonlySet<string> = new Set(
  'shot hit cut hurt beat left felt found held struck set rose spread'.split(' '),
);
const OBJECTS: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me', 'himself', 'herself', 'themselves']);

/** "Before police shot him", "a man shot his wife", "two men shot dead three others", "a soldier shot and killed the driver". */
function isVerbal(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (OBJECTS.has(next)) return true;
  if (!NOUNS.has(tags[at - 1] ?? 'PUNCT')) return false;
  if (next === 'and') return PAST.has(tags[at + 2] ?? 'PUNCT') && OBJECT_STARTS.has(tags[at + 3] ?? 'PUNCT');
  if (next === 'dead') return OBJECT_STARTS.has(tags[at + 2] ?? 'PUNCT');
  return tags[at + 1] === 'DT' || tags[at + 1] === 'PRP$' || next === 'that';
}
const NOUNS: ReadonlySet<Tag> = new Set(['NN', 'NNS', 'NNP', 'NNPS']);

const PAST: ReadonlySet<Tag> = new Set(['VBD', 'VBN']);
const OBJECT_STARTS: ReadonlySet<Tag> = new Set(['DT', 'CD', 'PRP$', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS']);

/** No bare verb stands right before a past with a noun's company at its left: "the whistle blew", and "to leave was". */
function amendBase(tokens: readonly Token[], tags: Tag[], at: number): void {
  const [before, next] = [tags[at - 1] ?? 'PUNCT', tags[at + 1]];
  if (next !== 'VBD' && next !== 'VBZ' && next !== 'VBN' && next !== 'MD') return;
  const isNoun = next === 'VBN' ? false : PHRASE.has(before);
  const isPolice = tokens[at]?.lower === 'police' && before !== 'TO' && before !== 'MD';
  if (!isNoun && !isPolice) return;
  tags[at] = 'NN';
  if (next === 'VBN') tags[at + 1] = 'VBD';
}
/** What a noun may follow right away, and a bare verb may not. */
const PHRASE: ReadonlySet<Tag> = new Set(['DT', 'JJ', 'POS', 'PRP$', 'VBG']);
