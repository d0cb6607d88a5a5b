import type { Check, Finding } from './finding.ts';
import { leewayOf, overlap } from './leeway.ts';
import { type Figure, wordsIn } from './reading.ts';
import { grouped } from './spelling.ts';

/** So much for each of so many, and what that comes to: "each of the 25 tenants will get 14 million, in total 400 million" is 350 million. */
export const each: Check = (passages) =>
  passages.flatMap((passage): readonly Finding[] => {
    if (passage.figures.length < FIGURES) return [];
    const words = wordsIn(passage, 0, passage.sentence.tokens.length);
    if (!/\b(?:each|apiece|every one)\b/.test(words) || OTHERWISE.test(words)) return [];
    const amounts = passage.figures.filter(({ mention }) => mention.sort === 'money' || mention.sort === 'measure');
    const counts = passage.figures.filter(({ mention }) => mention.sort === 'count' && mention.unit === null);
    const [one, other] = amounts;
    const [count] = counts;
    if (!one || !other || !count || amounts.length > 2 || counts.length > 1 || one.mention.unit !== other.mention.unit)
      return [];
    const total = [one, other].find((amount) => TOTAL.test(wordsIn(passage, amount.from - 4, amount.from)));
    const share = total === one ? other : one;
    if (!total || count.mention.value < 2) return [];
    const [a, b] = [leewayOf(share.mention), leewayOf(count.mention)];
    if (overlap(leewayOf(total.mention), { low: a.low * b.low, high: a.high * b.high })) return [];
    return [productOf(total, count, share)];
  });

/** The share, the count and the total. */
const FIGURES = 3;
const TOTAL =
  /(?:in total|total of|a total of|totall?ing|altogether|in all|makes|which is|amounting to|for a total of)(?: about| some| nearly| almost| more than)?$/;
const OTHERWISE = /\b(?:plus|in addition|besides|including|another|also|up to)\b/;

function productOf(total: Figure, count: Figure, share: Figure): Finding {
  const value = count.mention.value * share.mention.value;
  const sum = `${grouped(count.mention.value)} × ${grouped(share.mention.value)}`;
  return {
    stated: total.claim,
    against: { value, sum, from: [count.mention, share.mention] },
    because: [`${sum} is ${grouped(value)}`],
  };
}
