import type { Span } from '../../model/span.ts';
import { isCapitalised } from '../../text/characters.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { View } from './clause.ts';
import { retag } from './retag.ts';

/** Makes a sentence ready to be asked: tags put right beside numbers, the tokens of dates marked, capitals weighed. */
export function viewOf(tagged: TaggedSentence, dates: readonly Span[]): View {
  const sentence = retag(tagged);
  const dated = new Uint8Array(sentence.tokens.length);
  for (const date of dates) {
    let at = firstFrom(sentence, date.start);
    while (at < dated.length && (sentence.tokens[at]?.start ?? 0) < date.end) dated[at++] = 1;
  }
  return { sentence, isDate: (at) => dated[at] === 1, titleCase: isTitleCase(sentence) };
}

const SHORT_IN_TITLES = new Set('from with over after into amid than near that'.split(' '));

function isTitleCase(sentence: TaggedSentence): boolean {
  let capital = 0;
  let words = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < 4 || SHORT_IN_TITLES.has(token.lower)) continue;
    words++;
    if (isCapitalised(token.text)) capital++;
  }
  return words >= 3 && capital / words > 0.8;
}

/** The first token that ends behind `offset`, by halving. */
function firstFrom({ tokens }: TaggedSentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
