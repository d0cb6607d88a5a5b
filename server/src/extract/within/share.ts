import type { Bounds } from '../../model/bounds.ts';
import type { Check, Finding } from './finding.ts';
import { leewayOf, leewayOfPercent, overlap } from './leeway.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';
import { grouped, rounded } from './spelling.ts';

/** A part, its whole and the percentage that the text says it is. */
interface Share {
  readonly part: Figure;
  readonly whole: Figure;
  readonly percent: Figure;
  /** The text says of what the percentage is: "45 percent of the 60 owls". */
  readonly isNamed: boolean;
}

/**
 * Percentages against the numbers that they are made of: "360 of its 2,400 desks, or 11 percent" are 15. Silent where any
 * two numbers near by make the percentage, since it is then of something else.
 */
export const shares: Check = (passages) =>
  passages.flatMap((passage, i) => {
    const before = passages[i - 1];
    const near = [
      ...(before?.sentence.paragraph === passage.sentence.paragraph ? before.figures : []),
      ...passage.figures,
    ];
    return passage.figures
      .filter(({ mention }) => mention.sort === 'percent' && mention.to === null && mention.change === null)
      .flatMap((percent): readonly Finding[] => {
        const share =
          shareBefore(passage, percent) ?? shareOf(passage, percent, near) ?? shareOfTwo(passage, percent, near);
        if (!share || isMade(share, near, GROWTH.test(wordsIn(passage, 0, passage.sentence.tokens.length)))) return [];
        const value = rounded((100 * share.part.mention.value) / share.whole.mention.value);
        const sum = `${grouped(share.part.mention.value)} / ${grouped(share.whole.mention.value)}`;
        return [
          {
            stated: percent.claim,
            against: { value, sum, from: [share.part.mention, share.whole.mention] },
            because: [`${sum} is ${value}%`],
          },
        ];
      });
  });

/** What says that the percentage behind it is another way to tell the numbers before it. */
const OTHER_WORDS =
  /(?:^| )(?:, or|or|\(|i\.e\.|i\.e|ie|:|that is|that is to say|— or|— that is|, representing|, which is|means that|, or (?:about|nearly|almost|some|just over|just under|roughly|around)|(?:this|that|it|which) (?:represents|is|makes|means|equals|amounts to|corresponds to|comes to))(?: ,)?$/;
/** The same, weaker: a comma or a dash alone puts another number of the same thing beside it. */
const APPOSED = /(?:^| )[,—–]$/;

const opensAt = (passage: Passage, at: number, marks: RegExp): boolean => marks.test(wordsIn(passage, at - 5, at));

/** "360 of its 2,400 desks, or 11 percent", "of these 32, twenty got a loan: 70 percent", "11 percent (20 of 32)". */
function shareBefore(passage: Passage, percent: Figure): Share | null {
  for (const part of passage.figures) {
    const whole = passage.figures.find(({ mention }) => mention.start === part.mention.partOf);
    if (!whole || !areLike(part, whole)) continue;
    const last = Math.max(part.end, whole.end);
    const first = Math.min(part.from, whole.from);
    const isAlone = !passage.figures.some(
      (other) =>
        other !== part &&
        other !== whole &&
        other.from > Math.min(last, percent.from) &&
        other.from < Math.max(first, percent.from) &&
        other !== percent,
    );
    if (!isAlone) continue;
    if (percent.from >= last && opensAt(passage, percent.from, OTHER_WORDS))
      return { part, whole, percent, isNamed: false };
    if (percent.to < first && /^\($/.test(wordsIn(passage, percent.end, first)))
      return { part, whole, percent, isNamed: false };
  }
  return null;
}

/** "Some 21 owls lived, which means that 45 percent of the 60 owls …", "84,000 trees, 28 percent of the target of 300,000". */
function shareOf(passage: Passage, percent: Figure, near: readonly Figure[]): Share | null {
  const whole = passage.figures.find(
    (other) =>
      other.from > percent.to &&
      /^of (?:(?:the|its|their|his|her|our|all|all the|these|those|a total of|the total|a total|the target|a target|the total of|the target of)(?: of)? ?)?$/.test(
        `${wordsIn(passage, percent.to, other.from)} `,
      ),
  );
  if (!whole) return null;
  const isStrong = opensAt(passage, percent.from, OTHER_WORDS);
  if (!isStrong && !opensAt(passage, percent.from, APPOSED)) return null;
  const earlier = near.filter((other) => other !== whole && isBefore(other, percent) && areLike(other, whole));
  const alike = earlier.filter(({ mention }) => mention.head !== null && mention.head === whole.mention.head);
  const parts = alike.length > 0 ? alike : earlier;
  const [part] = parts;
  if (!part || parts.length > 1 || part.mention.partOf !== null) return null;
  return { part, whole, percent, isNamed: true };
}

/** "Of total loans of 90 million, this represents 70 percent"; "in the sample of 1,200 pupils 48 had a cold, i.e. 14 percent". */
function shareOfTwo(passage: Passage, percent: Figure, near: readonly Figure[]): Share | null {
  if (
    !opensAt(passage, percent.from, OTHER_WORDS) ||
    /[(:]$|\bis$/.test(wordsIn(passage, percent.from - 1, percent.from))
  )
    return null;
  if (passage.figures.some((other) => other.from > percent.to)) return null;
  // The whole is named as one: "of total loans of …", "in the sample of …", "among …".
  const wholes = passage.figures.filter(
    (other) => isBefore(other, percent) && WHOLE.test(wordsIn(passage, other.from - 6, other.from)),
  );
  const [whole] = wholes;
  if (!whole || wholes.length > 1) return null;
  const [part, ...more] = near.filter((other) => isBefore(other, percent) && areLike(other, whole));
  return part && more.length === 0 ? { part, whole, percent, isNamed: false } : null;
}
const WHOLE =
  /(?:^| )(?:out of|among|of (?:the )?total(?: \w+)?(?: of)?|in the (?:\w+ )?(?:subset|sample|group|class) of)(?: the| all| its| their)?$/;

const isBefore = (figure: Figure, percent: Figure): boolean => figure.mention.start < percent.mention.start;

/** Whether one can be a share of the other: exact amounts of one sort and unit, the greater one no range. */
function areLike(part: Figure, whole: Figure): boolean {
  const [x, y] = [part.mention, whole.mention];
  return (
    x.sort === y.sort &&
    ['count', 'money', 'measure'].includes(x.sort) &&
    x.unit === y.unit &&
    x.value < y.value &&
    x.to === null &&
    y.to === null &&
    x.change === null
  );
}

const GROWTH =
  /\b(?:more|higher|up|less|fewer|lower|increase\w*|ris\w+|rose|gr[eo]w\w*|fell|fall\w*|drop\w*|jump\w*)\b/;

/** Whether some two numbers make the percentage: one of the other, the rest of it, or one against the other. */
function isMade({ percent, whole, isNamed }: Share, near: readonly Figure[], mayGrow: boolean): boolean {
  const told = leewayOfPercent(percent.mention);
  const numbers = near.filter(({ mention }) => mention.sort !== 'percent' && mention.value > 0);
  return numbers.some((a) =>
    (isNamed ? [whole] : numbers).some((b) => {
      if (a === b || a.mention.unit !== b.mention.unit || a.mention.value > b.mention.value) return false;
      const part = leewayOf(a.mention);
      const all = leewayOf(b.mention);
      const of: Bounds = { low: (100 * part.low) / all.high, high: (100 * part.high) / Math.max(all.low, 1e-9) };
      const rest: Bounds = { low: 100 - of.high, high: 100 - of.low };
      const grown: Bounds = { low: 1e4 / Math.max(of.high, 1e-9) - 100, high: 1e4 / Math.max(of.low, 1e-9) - 100 };
      return [of, rest, ...(mayGrow ? [grown] : [])].some((made) => overlap(made, told));
    }),
  );
}
