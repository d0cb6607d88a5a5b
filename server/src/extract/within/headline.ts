import { boundsOf, lastDigit } from '../../model/bounds.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { once } from '../syntax/once.ts';
import type { Check, Finding } from './finding.ts';
import { type Item, itemsFrom } from './item-list.ts';
import { leewayOf } from './leeway.ts';
import { against } from './parts.ts';
import type { Figure, Passage } from './reading.ts';

/**
 * The figure of a headline against the text: "Twelve killed in …" over "Eleven people died". A headline tells what the text
 * tells; a figure that the text has nowhere, neither rounded nor as a sum, stands against the one that it gives in its place.
 */
export const headlines: Check = (passages) => {
  const top = passages.filter(({ kind }) => kind === 'headline' || kind === 'subheading');
  const body = passages.filter(({ kind }) => kind === 'body');
  const figures = body.flatMap((passage) => passage.figures);
  const words = once(() => new Set(top.flatMap(wordsOf)));
  return top
    .filter(({ kind }) => kind === 'headline')
    .flatMap((passage) => passage.figures)
    .filter(isTelling)
    .flatMap((head): readonly Finding[] => {
      const alike = figures.filter((figure) => isOfOneSort(figure, head));
      // "$52 million" of a headline may be the Australian ones of the text.
      if (figures.some((figure) => figure.mention.sort === head.mention.sort && explains(figure, head))) return [];
      if (isSum(alike, head)) return [];
      const list = listOf(body, head);
      if (list) return [against(head, list)];
      const opening = body.slice(0, OPENING);
      const rivals = opening.flatMap((early) => early.figures).filter((figure) => mayBe(figure, head));
      const [rival] = rivals;
      if (!rival || new Set(rivals.map(({ mention }) => mention.value)).size > 1 || !isRival(rival, head)) return [];
      const sentence = opening.find((early) => early.figures.includes(rival));
      if (head.mention.sort !== 'count' && !(sentence && wordsOf(sentence).some((word) => words().has(word))))
        return [];
      return [{ stated: head.claim, against: rival.claim, because: ['the headline tells what the text tells'] }];
    });
};

/** The text's own figure stands in its first sentences. */
const OPENING = 8;
/** Two of something are "a man and his son" in the text. */
const FEW = 3;
/** A figure so many times as large is of something else. */
const FAR = 2;

/** The telling words and names of a sentence in base form. */
const wordsOf = ({ sentence }: Passage): readonly string[] =>
  sentence.lemmas.filter((lemma) => /^\p{L}{3}/u.test(lemma) && !STOP_WORDS.has(lemma));

const isTelling = ({ mention }: Figure): boolean =>
  ['count', 'money', 'measure', 'percent'].includes(mention.sort) &&
  mention.to === null &&
  mention.partOf === null &&
  !mention.additional &&
  (mention.sort !== 'count' || (mention.value > FEW && mention.head !== null));

const isOfOneSort = ({ mention }: Figure, head: Figure): boolean =>
  mention.sort === head.mention.sort && mention.unit === head.mention.unit;

/** Whether the headline's figure is the text's, as it stands or rounded. */
function explains(figure: Figure, { mention }: Figure): boolean {
  const digit = lastDigit(mention.value);
  const slack = mention.value >= 100 || digit < 1 ? Math.min(digit, mention.value / 10) : 0;
  const own = boundsOf(mention);
  const other = boundsOf(figure.mention);
  return own.low - slack <= other.high && other.low <= own.high + slack;
}

/** Whether two or three of the text's figures make up the headline's. */
function isSum(alike: readonly Figure[], head: Figure): boolean {
  const own = leewayOf(head.mention);
  const makes = (sum: number): boolean => own.low <= sum && sum <= own.high;
  const values = [...new Set(alike.map(({ mention }) => mention.value))].slice(0, MOST);
  return values.some((a, i) =>
    values.slice(i).some((b, j) => makes(a + b) || values.slice(i + j).some((c) => makes(a + b + c))),
  );
}
const MOST = 24;

/** Whether a figure of the text may be what the headline tells: with two such, neither is held against it. */
const mayBe = (figure: Figure, head: Figure): boolean =>
  isOfOneSort(figure, head) && (head.mention.sort !== 'count' || figure.mention.head === head.mention.head);

/** Whether the text's figure is of what the headline's is of. */
function isRival({ mention, claim }: Figure, head: Figure): boolean {
  const far = mention.value / head.mention.value;
  if (far > FAR || far < 1 / FAR || mention.partOf !== null || mention.additional || claim.topic.background)
    return false;
  if (claim.modality !== 'asserted' || head.claim.modality !== 'asserted' || mention.change !== head.mention.change)
    return false;
  if (mention.sort !== 'count') return true;
  const isOneEvent = mention.event === head.mention.event || claim.topic.event === head.claim.topic.event;
  return isOneEvent && (mention.head !== 'person' || mention.event !== null);
}

/** "160 houses in Bellport, 85 in Quill and 40 in Mill Lane", where the headline counts houses. */
function listOf(body: readonly Passage[], head: Figure): readonly Item[] | null {
  if (head.mention.sort !== 'count' || head.mention.head === 'person') return null;
  for (const passage of body)
    for (const figure of passage.figures) {
      if (figure.mention.head !== head.mention.head || figure.mention.sort !== 'count') continue;
      const items = itemsFrom(passage, figure.from, null);
      const isOne = items?.every(({ kind }, i) => (i === 0 ? kind === head.mention.head : kind === null)) ?? false;
      const sum = items?.reduce((all, { value }) => all + value, 0) ?? 0;
      if (items && isOne && Math.abs(sum / head.mention.value - 1) < NEAR) return items;
    }
  return null;
}
/** A list that comes to so much more or less than the headline says is one of something else. */
const NEAR = 0.2;
