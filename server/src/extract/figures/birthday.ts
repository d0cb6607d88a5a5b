import type { Token } from '../../text/tokens.ts';
import { ONES, ORDINALS, TENS } from '../lexicon/number-words.ts';
import type { BareAge } from './bare-age.ts';
import { subjectOf, type View } from './clause.ts';
import type { Quantity } from './quantity.ts';

/**
 * Ages told by the birthday that is to come or has been, "who celebrates her 30th birthday on Sunday", or by the year of life,
 * "in his 61st year", as quantities of years: whoever is in the sixty-first is sixty.
 */
export function readBirthdays({ sentence }: View): Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower;
    if (word !== 'birthday' && word !== 'year') continue;
    const order = ordinalAt(tokens, at - 1);
    if (order === null || !/^(?:his|her)$/.test(tokens[order.from - 1]?.lower ?? '')) continue;
    const isOver = word === 'birthday' && isPast(sentence, order.from, at);
    // "His 30th year as a guide" is no year of his life.
    const isOfLife =
      word === 'birthday' ||
      (tokens[order.from - 2]?.lower === 'in' && !/^(?:as|at|of|in|with|on)$/.test(tokens[at + 1]?.lower ?? ''));
    if (isOfLife) found.push(years(order.from, at + 1, isOver ? order.value : order.value - 1));
  }
  return found;
}

const isPast = ({ tokens }: View['sentence'], from: number, at: number): boolean =>
  tokens.slice(Math.max(0, from - REACH), from).some(({ lower }) => CELEBRATED.test(lower)) ||
  tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:last|yesterday)$/.test(lower));
const CELEBRATED = /^(?:celebrated|marked|had|spent|after)$/;
const REACH = 4;

/** Whose birthday it is. */
export function birthday(view: View, quantity: Quantity): BareAge | null {
  const last = view.sentence.tokens[quantity.to - 1]?.lower;
  if (
    quantity.unit !== 'a' ||
    quantity.joined ||
    quantity.form !== 'digits' ||
    (last !== 'birthday' && last !== 'year')
  )
    return null;
  const { tags } = view.sentence;
  for (let at = quantity.from - 1; at >= 0 && at > quantity.from - REACH * 2; at--)
    if (tags[at]?.startsWith('VB')) return { unit: 'a', counted: subjectOf(view, at) };
  return { unit: 'a', counted: null };
}

/** "30th", "thirtieth", "sixty-first", ending with the token at `at`. */
function ordinalAt(tokens: readonly Token[], at: number): { readonly from: number; readonly value: number } | null {
  const word = tokens[at]?.lower ?? '';
  const digits = tokens[at - 1];
  if (/^(?:st|nd|rd|th)$/.test(word) && tokens[at]?.glued && /^\d{1,3}$/.test(digits?.text ?? ''))
    return { from: at - 1, value: Number(digits?.text) };
  const [tens = '', ones] = word.split('-');
  const round = TENS.get(tens.replace(/ieth$/, 'y'));
  if (round === undefined) return ordinalOf(word) === null ? null : { from: at, value: ordinalOf(word) ?? 0 };
  const rest = ones === undefined ? 0 : ordinalOf(ones);
  return rest === null || (ones === undefined && !word.endsWith('ieth')) ? null : { from: at, value: round + rest };
}

const ordinalOf = (word: string): number | null =>
  word === 'first' ? 1 : (ORDINALS.get(word) ?? ONES.get(word.replace(/th$/, '')) ?? null);

const years = (from: number, to: number, value: number): Quantity => ({
  from,
  to,
  value,
  upper: null,
  sort: 'time',
  unit: 'a',
  form: 'digits',
  joined: false,
  rest: null,
});
