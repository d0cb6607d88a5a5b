import type { FigureSort } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { ONES, PARTS, SCALES, TENS, VAGUE } from '../lexicon/number-words.ts';
import { type Amount, readAmount } from './amount.ts';
import type { Habits } from './habits.ts';
import { readNumeral } from './numeral.ts';

/** An amount or a range of two: one figure to be. Token indexes, `[from, to)`. */
export interface Quantity extends Omit<Amount, 'sort' | 'scale' | 'signed'> {
  readonly sort: FigureSort | 'time';
  /** The upper end of a range, or the second number of a score. */
  readonly upper: number | null;
}

/** All quantities of a sentence, from left to right. */
export function readQuantities(tokens: readonly Token[], habits: Habits): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = mayBegin(tokens, at) ? readQuantity(tokens, at, habits) : null;
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return found;
}

/** Whether a token could begin an amount at all: a glance at its first character spares most words the reading. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  const next = tokens[at + 1];
  if (token.kind === 'punct') return next?.kind === 'number' && next.glued;
  if (token.kind !== 'word') return false;
  // Most of the words that could begin a number are articles that begin none.
  if (token.lower === 'a' || token.lower === 'an')
    return next?.kind === 'symbol' || SCALES.has(next?.lower ?? '') || PARTS.has(next?.lower ?? '');
  if (NUMBER_STARTS.has(token.lower)) return true;
  if (next?.kind === 'number' || next?.kind === 'symbol' || next?.lower === '.')
    return token.text.length <= 4 && isUpper(token.text);
  const dash = token.lower.indexOf('-');
  return dash > 0 && NUMBER_STARTS.has(token.lower.slice(0, dash));
}

const isUpper = (word: string): boolean => word.charCodeAt(0) <= 90 || word === 'c';

const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...'half minus negative third quarter'.split(' '),
]);

function readQuantity(tokens: readonly Token[], at: number, habits: Habits): Quantity | null {
  const first = readAmount(tokens, at, habits);
  if (!first) return null;
  const score = readScore(tokens, first, habits);
  if (score) return score;
  const range = readRange(tokens, first, habits);
  if (range) return range;
  return readRatio(tokens, first, habits) ?? single(first);
}

const single = ({ from, to, value, sort, unit, form, joined, rest }: Amount): Quantity => ({
  from,
  to,
  value,
  upper: null,
  sort,
  unit,
  form,
  joined,
  rest,
});

/** "10 to 12", "15-20%", "between $15 million and $25 million", "two or three", "10 to 12 million". */
function readRange(tokens: readonly Token[], first: Amount, habits: Habits): Quantity | null {
  if (first.form === 'part' || first.form === 'vague' || first.rest !== null) return null;
  const link = tokens[first.to];
  const word = link?.lower ?? '';
  const between = (tokens[first.from - 1]?.lower ?? '') === 'between' && word === 'and';
  const dash = (word === '-' || word === '–' || word === '—') && link?.glued === tokens[first.to + 1]?.glued;
  const or = word === 'or' && first.form !== 'digits' && first.scale === 1;
  if (!between && !dash && !or && word !== 'to') return null;
  if (word === 'to' && STEP.test(tokens[first.from - 1]?.lower ?? '')) return null;
  const second = readAmount(tokens, first.to + 1, habits);
  if (
    !second ||
    second.form === 'part' ||
    second.form === 'vague' ||
    (second.rest !== null && second.rest !== 'strong')
  )
    return null;
  if (second.value <= first.value * (second.scale > first.scale && first.scale === 1 ? 1 / second.scale : 1))
    return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  // "rose 2 to 5" tells a step and a level; "from 3 to 5" two levels. Neither is a span of possible values.
  if (word === 'to' && first.unit !== null && second.unit === null && !first.signed) return null;
  if (or && (second.form === 'digits' || second.value > first.value + 2)) return null;
  const shares = second.scale > 1 && first.scale === 1 && first.value < 1000;
  const value = shares ? Number((first.value * second.scale).toPrecision(15)) : first.value;
  if (value >= second.value) return null;
  return {
    from: first.from,
    to: second.to,
    value,
    upper: second.value,
    sort: second.unit === null && first.unit !== null ? first.sort : second.sort,
    unit: second.unit ?? first.unit,
    form: second.form,
    joined: second.joined,
    rest: second.rest,
  };
}

/** "fell by 12,000 to 384,000", "rose 20 to 310": a step, then a level. */
const STEP =
  /^(?:by|rose|fell|jumped|climbed|dropped|slipped|gained|lost|grew|sank|down|up|added|shed|tumbled|rises|falls|drops)$/;

const CONTEST =
  /^(?:won|win|wins|winning|beat|beats|beating|defeat|defeated|defeats|lost|lose|loss|draw|drew|score|scores|victory|voted|vote|votes|lead|led|leads|ruled|ruling|tie|tied|thrashed|edged|triumph|decision|split|passed|approved|rejected|backed|by)$/;

/** "2-1", "52 to 48", "6–4": the two numbers of a game or a vote. */
function readScore(tokens: readonly Token[], first: Amount, habits: Habits): Quantity | null {
  if (
    first.form === 'part' ||
    first.unit !== null ||
    first.scale > 1 ||
    first.value > 650 ||
    (first.joined && first.form === 'joined')
  )
    return null;
  if (!Number.isInteger(first.value)) return null;
  const link = tokens[first.to];
  const next = tokens[first.to + 1];
  const dash = (link?.lower === '-' || link?.lower === '–') && link.glued && next?.glued && next.kind === 'number';
  if (!dash && link?.lower !== 'to') return null;
  const second = readNumeral(tokens, first.to + 1, habits.digits);
  if (!second || second.scale > 1 || second.rest !== null || second.form === 'part' || !Number.isInteger(second.value))
    return null;
  const after = tokens[second.to]?.lower ?? '';
  if (
    after === '%' ||
    after === 'percent' ||
    (/^[-–/]$/.test(after) && tokens[second.to]?.glued && tokens[second.to + 1]?.kind === 'number')
  )
    return null;
  const contested =
    contestBefore(tokens, first.from) || /^(?:win|victory|loss|defeat|vote|decision|draw|lead|majority)$/.test(after);
  if (!contested && (!dash || second.value > first.value)) return null;
  if (!contested && dash && (first.value > 200 || second.value > first.value)) return null;
  return {
    from: first.from,
    to: second.to,
    value: first.value,
    upper: second.value,
    sort: 'score',
    unit: null,
    form: 'digits',
    joined: false,
    rest: null,
  };
}

/** A word of games or votes within the six tokens before. */
function contestBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) if (CONTEST.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "one in five", "three out of ten": a share of all, where both numbers are small or the second is round. */
function readRatio(tokens: readonly Token[], first: Amount, habits: Habits): Quantity | null {
  if (first.sort !== 'count' || first.form === 'joined' || first.form === 'vague' || first.joined) return null;
  const word = tokens[first.to]?.lower;
  const out = word === 'out' && tokens[first.to + 1]?.lower === 'of';
  if (!out && word !== 'in') return null;
  const second = readNumeral(tokens, first.to + (out ? 2 : 1), habits.digits);
  if (!second || second.rest !== null || second.value <= first.value || second.value < 2) return null;
  const round = second.value <= 20 || /^[1-9]0*$/.test(String(second.value));
  const words = first.form === 'words' && second.form === 'words';
  const next = tokens[second.to];
  if (next?.kind === 'number' || next?.lower === '%' || (!out && !words && first.value !== 1)) return null;
  if (!round || first.value > 20 || (!out && !words && second.value > 20 && first.value !== 1)) return null;
  if (TIME.test(next?.lower ?? '')) return null;
  return {
    from: first.from,
    to: second.to,
    value: first.value / second.value,
    upper: null,
    sort: 'ratio',
    unit: null,
    form: 'part',
    joined: false,
    rest: null,
  };
}

const TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games|matches|starts|seasons|months)$/;
