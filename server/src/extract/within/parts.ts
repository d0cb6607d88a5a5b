import { areAll, areApart, isAnybody } from './classes.ts';
import type { Check, Finding, Reckoned } from './finding.ts';
import { type Item, isPlain, itemsFrom } from './item-list.ts';
import { leewayOf, overlap } from './leeway.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';
import { grouped } from './spelling.ts';

/**
 * Parts against their total: "five people, two men and two women" are four, "12 dead: 8 in Ambry and 3 in Bell" eleven. Only
 * parts that exclude each other, in a list that leaves nothing out.
 */
export const parts: Check = (passages) =>
  passages.flatMap((passage) =>
    passage.figures.flatMap((total): readonly Finding[] => {
      const { mention } = total;
      if (mention.sort !== 'count' || mention.unit !== null || mention.value < 2 || mention.change !== null) return [];
      const items = listBehind(passage, total);
      if (!items) return [];
      const sum = items.reduce((all, item) => all + item.value, 0);
      const bounds = leewayOf(mention);
      if (overlap(bounds, { low: sum, high: sum })) return [];
      return sum > bounds.high || (isPlain(total) && isWhole(items)) ? [against(total, items)] : [];
    }),
  );

/** What is wrong with a total, once its parts are found. */
export function against(total: Figure, items: readonly Item[]): Finding {
  const value = items.reduce((all, item) => all + item.value, 0);
  const sum = items.map((item) => grouped(item.value)).join(' + ');
  const reckoned: Reckoned = { value, sum, from: items.map((item) => item.at) };
  return { stated: total.claim, against: reckoned, because: [`${sum} is ${grouped(value)}`] };
}

/** The mark that opens a list of parts, right behind the total and its noun or with a few words in between. */
const OPENING = /^(?:[a-z' -]* )?([:(—–,]|-)$/;
const FARTHEST = 8;

function listBehind(passage: Passage, total: Figure): readonly Item[] | null {
  const next = passage.sentence.tokens.findIndex((token, i) => i >= total.end && /^[:(—–,.;-]$/.test(token.lower));
  if (next < 0 || next - total.end > FARTHEST) return null;
  const mark = OPENING.exec(wordsIn(passage, total.end, next + 1))?.[1];
  if (mark === undefined || /\b(?:or|and|than|of)\b/.test(wordsIn(passage, total.end, next))) return null;
  const items = itemsFrom(passage, next + 1, mark === '(' ? ')' : null);
  if (!items || !fit(items, total)) return null;
  // Behind a comma a list may as well go on with other things: "five people, two men and two women" has one noun for all.
  return mark === ',' && !items.every(({ kind }) => kind !== null) ? null : items;
}

/** Whether the items are parts of the total by their nouns: people of people, entries of entries. */
function fit(items: readonly Item[], { mention }: Figure): boolean {
  const kinds = items.flatMap(({ kind }) => kind ?? []);
  if (kinds.length === 0) return true;
  if (isAnybody(mention.head) && kinds.length === items.length && areApart(kinds)) return true;
  // "74 paying and 32 honorary singers": the noun stands once, for both.
  return (
    new Set(kinds).size === 1 &&
    (mention.head === kinds[0] || items.at(-1)?.kind === kinds[0]) &&
    items.length > kinds.length
  );
}

/** Whether nothing is left out: every kind that there is, or places alone. */
const isWhole = (items: readonly Item[]): boolean => {
  const kinds = items.flatMap(({ kind }) => kind ?? []);
  return kinds.length === items.length ? areAll(kinds) : true;
};
