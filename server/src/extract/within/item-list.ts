import type { Span } from '../../model/span.ts';
import { KINDS } from '../lexicon/kinds.ts';
import type { Figure, Passage } from './reading.ts';

/** One of the parts that a list counts: "two men", "a child", "8 in Ambry". */
export interface Item {
  readonly value: number;
  /** The kind of what is counted; null where the item names none of its own ("8 in Ambry"). */
  readonly kind: string | null;
  readonly at: Span;
}

/** What makes a list one of examples: then it does not add up to anything. */
const EXAMPLES =
  /^(?:including|among|such|mostly|mainly|chiefly|about|almost|nearly|around|some|several|many|others?|more|another|further|additional|at|up|least|over|under|approximately|unidentified|unknown|number|half|most|rest|remaining|both|either|or|not|also|plus)$/;
const MOST_ITEMS = 12;
/** An item is a number, its noun, and where or what it is: more words are a sentence of their own. */
const LONGEST_ITEM = 9;

/**
 * The items of a list that begins at token `from`: each opens with a number or an article, with commas and "and" between them,
 * the last behind an "and". It ends at the mark that closes it, or where the sentence goes on. Null for anything else: a list
 * with words for "some", ages, or an item that counts nothing.
 */
export function itemsFrom(passage: Passage, from: number, closing: ')' | null): readonly Item[] | null {
  const { tokens, tags } = passage.sentence;
  const items: Item[] = [];
  let start = from;
  let isLast = false;
  for (let i = from; i <= tokens.length; i++) {
    const word = tokens[i]?.lower ?? '.';
    const isEnd = END.test(word) || (word === ',' && isLast) || (isLast && VERB.test(tags[i] ?? ''));
    const isJoint = word === ',' || word === 'and';
    if (!isEnd && !isJoint) {
      if (EXAMPLES.test(word) || i - start > LONGEST_ITEM) return null;
      continue;
    }
    if (i > start) {
      const item = itemAt(passage, start, i);
      if (item === null || items.length === MOST_ITEMS) return null;
      items.push(item);
    } else if (word !== 'and') return null;
    if (isEnd) {
      if (closing !== null ? word !== closing : word === ')') return null;
      return isLast && items.length >= 2 ? items : null;
    }
    if (isLast) return null;
    isLast = word === 'and';
    start = i + 1;
  }
  return null;
}
const END = /^[.;:)!?—–]$/;
const VERB = /^(?:VBD|VBZ|VBP|MD)$/;

function itemAt(passage: Passage, from: number, to: number): Item | null {
  const { tokens, tags, lemmas } = passage.sentence;
  const inside = passage.figures.filter((figure) => figure.from >= from && figure.from < to);
  const [figure] = inside;
  if (inside.length > 1 || passage.dates.some((day) => day.from >= from && day.from < to)) return null;
  if (figure) return figure.from === from && isPlain(figure) ? ofFigure(figure, to) : null;
  if (tokens[from]?.lower !== 'a' && tokens[from]?.lower !== 'an') return null;
  let head = from + 1;
  while (head + 1 < to && /^NN/.test(tags[head + 1] ?? '')) head++;
  const lemma = lemmas[head] ?? '';
  const [first, last] = [tokens[from], tokens[head]];
  if (!first || !last || !/^NNS?$/.test(tags[head] ?? '')) return null;
  return { value: 1, kind: KINDS.get(lemma) ?? lemma, at: { start: first.start, end: last.end } };
}

/** An exact count of whole things. */
export const isPlain = ({ mention }: Figure): boolean =>
  mention.sort === 'count' &&
  mention.comparator === '=' &&
  !mention.approximate &&
  mention.to === null &&
  mention.change === null &&
  mention.unit === null &&
  !mention.additional &&
  Number.isInteger(mention.value);

function ofFigure(figure: Figure, to: number): Item {
  const { mention } = figure;
  const isOwn = figure.end > figure.to && figure.end <= to;
  const end = isOwn && mention.countedSpan !== null ? mention.countedSpan.end : mention.end;
  return { value: mention.value, kind: isOwn ? mention.head : null, at: { start: mention.start, end } };
}
