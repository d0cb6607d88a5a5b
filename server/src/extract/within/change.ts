import type { Bounds } from '../../model/bounds.ts';
import type { FigureMention } from '../../model/figure.ts';
import type { Check, Finding } from './finding.ts';
import { leewayOf, leewayOfPercent, overlap } from './leeway.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';
import { grouped, rounded } from './spelling.ts';

/**
 * A change against its ends: "rose from $40 million to $50 million, or 15 percent" is 25 percent, "cut by 300 from 1,200 to
 * 800" is 400. Only where the change stands right beside the two ends, and nothing tells that it is reckoned another way.
 */
export const changes: Check = (passages) =>
  passages.flatMap((passage): readonly Finding[] => {
    const ends = endsIn(passage);
    if (!ends || OTHERWISE.test(wordsIn(passage, 0, passage.sentence.tokens.length))) return [];
    const told = passage.figures.filter((figure) => !ends.figures.includes(figure) && isBeside(passage, figure, ends));
    const [change] = told;
    if (!change || told.length > 1 || ends.from.value === 0) return [];
    const [from, to] = [leewayOf(ends.from), leewayOf(ends.to)];
    const isPercent = change.mention.sort === 'percent';
    const made = isPercent ? shareOf(from, to) : stepOf(from, to);
    if (overlap(made, isPercent ? leewayOfPercent(change.mention) : leewayOf(change.mention))) return [];
    const step = Math.abs(ends.to.value - ends.from.value);
    const value = isPercent ? rounded((100 * step) / ends.from.value) : Number(step.toPrecision(12));
    const sum = `${grouped(ends.from.value)} → ${grouped(ends.to.value)}`;
    return [
      {
        stated: change.claim,
        against: { value, sum, from: ends.figures.map(({ mention }) => mention) },
        because: [`${sum} is ${grouped(value)}${isPercent ? '%' : ''}`],
      },
    ];
  });

/** Reckonings in which the plain change of two numbers is not what is told. */
const OTHERWISE =
  /\b(?:adjusted|constant|organic|annuali[sz]ed|annually|like-for-like|excluding|inflation|seasonally|currency|average|compound|a year|per year|real terms|points?|volume|each|respectively|not)\b/;

interface Ends {
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** The mentions that hold them: two, or one that was read as a range. */
  readonly figures: readonly Figure[];
}

/** "From A to B" or "to B from A": two exact amounts of one unit. */
function endsIn(passage: Passage): Ends | null {
  const { tokens } = passage.sentence;
  const after = (word: string): readonly Figure[] =>
    passage.figures.filter(({ from, mention }) => tokens[from - 1]?.lower === word && mention.sort !== 'percent');
  const [from, ...others] = after('from');
  if (!from || others.length > 0 || from.mention.comparator !== '=') return null;
  if (from.mention.to !== null)
    return {
      from: { ...from.mention, to: null },
      to: { ...from.mention, value: from.mention.to, to: null },
      figures: [from],
    };
  const [to, ...more] = after('to');
  if (!to || more.length > 0 || to.mention.to !== null || to.mention.comparator !== '=') return null;
  if (from.mention.sort !== to.mention.sort || from.mention.unit !== to.mention.unit) return null;
  const [first, second] = from.from < to.from ? [from, to] : [to, from];
  return second.from - 1 - first.end <= CLOSE ? { from: from.mention, to: to.mention, figures: [first, second] } : null;
}
/** "to 120 a day from 90 in March" */
const CLOSE = 4;

const APPOSED =
  /^(?:in \w+ )?(?:, or|, an?(?: \w+)? (?:rise|increase|gain|jump|drop|fall|decline|decrease|cut|reduction|growth|surge|slump) of|, (?:up|down)|\()$/;

/** Whether a figure tells how much lies between the ends: right before them, behind "by", or in apposition. */
function isBeside(passage: Passage, figure: Figure, { figures, from }: Ends): boolean {
  const { tokens } = passage.sentence;
  const first = (figures[0]?.from ?? 0) - 1;
  const last = Math.max(...figures.map(({ end }) => end));
  const isPercent = figure.mention.sort === 'percent';
  if (!isPercent && (figure.mention.sort !== from.sort || figure.mention.unit !== from.unit)) return false;
  if (figure.from < first)
    return (figure.to === first || figure.end === first) && (isPercent || tokens[figure.from - 1]?.lower === 'by');
  return figure.from >= last && APPOSED.test(wordsIn(passage, last, figure.from));
}

function stepOf(from: Bounds, to: Bounds): Bounds {
  const [low, high] = [to.low - from.high, to.high - from.low];
  return low >= 0 ? { low, high } : high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

const shareOf = (from: Bounds, to: Bounds): Bounds => {
  const { low, high } = stepOf(from, to);
  const least = Math.max(from.low, 1e-9);
  return { low: (100 * low) / Math.max(from.high, 1e-9), high: (100 * high) / least };
};
