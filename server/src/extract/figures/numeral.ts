import type { Token } from '../../text/tokens.ts';
import { FRACTION_SIGNS, ONES, PARTS, SCALES, TENS, VAGUE } from '../lexicon/number-words.ts';
import { type DigitStyle, readDigits } from './digits.ts';

/** A number by itself, before it is known what it measures or counts. `from` and `to` are token indexes, `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `vague`: "dozens", "hundreds of thousands"; `part`: "two thirds", "half"; `joined`: the first part of a compound ("three-member"). */
  readonly form: 'digits' | 'words' | 'vague' | 'part' | 'joined';
  /** It carries a scale word, so what is measured in it may share the scale: "10 to 12 million". */
  readonly scale: number;
  /** The rest of a compound word: "member" of "three-member". */
  readonly rest: string | null;
}

/** The number that begins at token `at`; null where none does. Linear: it never looks back, and reads each word once. */
export function readNumeral(tokens: readonly Token[], at: number, style: DigitStyle): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readFigures(tokens, at, style);
  // ".08": a fraction without its zero.
  const fraction =
    token.lower === '.' && (!token.glued || tokens[at - 1]?.kind === 'symbol') ? tokens[at + 1] : undefined;
  if (fraction?.kind === 'number' && fraction.glued && /^\d+$/.test(fraction.text))
    return withScales(tokens, {
      from: at,
      to: at + 2,
      value: Number(`0.${fraction.text}`),
      form: 'digits',
      scale: 1,
      rest: null,
    });
  if (token.kind !== 'word') return null;
  return readVague(tokens, at) ?? readPart(tokens, at) ?? readWords(tokens, at) ?? readCompound(token, at);
}

const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Digits with what belongs to them: "10 1/2", "1 960", "1.2 million", "3 dozen". */
function readFigures(tokens: readonly Token[], at: number, style: DigitStyle): Numeral | null {
  let value = readDigits(tokens[at]?.text ?? '', style);
  if (value === null) return null;
  let to = at + 1;
  for (; to < at + 5 && isGroup(tokens, at, to); to++) value = value * 1000 + Number(tokens[to]?.text);
  const over = fractionAt(tokens, to);
  if (over !== null && to === at + 1 && Number.isInteger(value)) {
    value += over;
    to += 3;
  } else if (FRACTION_SIGNS.has(lower(tokens, to)) && Number.isInteger(value)) {
    value += FRACTION_SIGNS.get(lower(tokens, to)) ?? 0;
    to++;
  } else if (lower(tokens, to) === '/' && tokens[to]?.glued) {
    const whole = fractionAt(tokens, at);
    if (whole === null) return null;
    value = whole;
    to = at + 3;
  } else if (lower(tokens, to) === 'and' && lower(tokens, to + 1) === 'a' && lower(tokens, to + 2) === 'half') {
    value += 0.5;
    to += 3;
  }
  return withScales(tokens, { from: at, to, value, form: 'digits', scale: 1, rest: null });
}

/** "1 960": a group of three digits behind one ordinary space, after a number of at most three digits. */
function isGroup(tokens: readonly Token[], first: number, at: number): boolean {
  const group = tokens[at];
  const before = tokens[at - 1];
  if (!group || !before || group.kind !== 'number' || group.start !== before.end + 1 || !/^\d{3}$/.test(group.text))
    return false;
  return at > first + 1 || /^[1-9]\d{0,2}$/.test(before.text);
}

/** "1/2", "3/4": a proper fraction; "24/7" and "9/11" are none. */
function fractionAt(tokens: readonly Token[], at: number): number | null {
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!over || !under || slash?.lower !== '/' || !slash.glued || !under.glued) return null;
  const [n, d] = [Number(over.text), Number(under.text)];
  return n > 0 && n < d && d <= 100 && d !== 11 && tokens[at + 3]?.lower !== '/' ? n / d : null;
}

/** Multiplies by the scale words that follow: "million", "hundred thousand", the glued "bn"; "-million" as in "3-million". */
function withScales(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { to, value, scale } = numeral;
  for (let next = to; ; next = to) {
    if (lower(tokens, next) === '-' && tokens[next]?.glued && tokens[next + 1]?.glued) next++;
    const worth = SCALES.get(lower(tokens, next));
    if (worth === undefined || (worth === 12 && scale !== 1)) break;
    if (worth === 12 && next !== to) break;
    value *= worth;
    scale *= worth;
    to = next + 1;
  }
  return { from: numeral.from, to, value: round(value), form: numeral.form, scale, rest: numeral.rest };
}

/** "dozens", "tens of thousands", "hundreds of millions". Bare "scores" and "tens" are something else without "of". */
function readVague(tokens: readonly Token[], at: number): Numeral | null {
  let value = VAGUE.get(lower(tokens, at));
  if (value === undefined) return null;
  let to = at + 1;
  while (lower(tokens, to) === 'of') {
    const next = VAGUE.get(lower(tokens, to + 1));
    if (next === undefined || next <= 20) break;
    value *= next;
    to += 2;
  }
  if (value <= 20 && lower(tokens, at) !== 'dozens' && lower(tokens, to) !== 'of') return null;
  return { from: at, to, value, form: 'vague', scale: 1, rest: null };
}

/** "half", "a third", "two-thirds", "three quarters", "one in": a part of something that must follow. */
function readPart(tokens: readonly Token[], at: number): Numeral | null {
  const first = lower(tokens, at);
  const dash = first.indexOf('-');
  if (dash > 0) {
    const over = ONES.get(first.slice(0, dash));
    const under = PARTS.get(first.slice(dash + 1));
    return over !== undefined && under !== undefined && over < under ? part(at, at + 1, over / under) : null;
  }
  const next = lower(tokens, at + 1);
  if (first === 'half' || ((first === 'a' || first === 'one') && next === 'half')) {
    const behind = first === 'half' ? at + 1 : at + 2;
    const article = /^an?$/.test(lower(tokens, behind)) ? 1 : 0;
    const worth = SCALES.get(lower(tokens, behind + article)) ?? 1;
    if (worth > 1)
      return { from: at, to: behind + article + 1, value: worth / 2, form: 'words', scale: worth, rest: null };
    if (article === 1 && PERCENT.test(lower(tokens, behind + 1)))
      return { from: at, to: behind + 1, value: 0.5, form: 'words', scale: 1, rest: null };
    if (first === 'half' && SCALES.has(lower(tokens, behind)) && lower(tokens, behind) !== 'dozens') {
      const bare = SCALES.get(lower(tokens, behind)) ?? 1;
      return { from: at, to: behind + 1, value: bare / 2, form: 'words', scale: bare, rest: null };
    }
    // "Took over half an hour": a length of time, which dates tell.
    const whole = lower(tokens, behind + article);
    if (COMPARED.test(lower(tokens, at - 1)) && !/^(?:century|hour|time|dozen|minute|day|year|mile)$/.test(whole))
      return part(at, behind, 0.5);
    return /^(?:of|the|its|their|his|her|our|all)$/.test(lower(tokens, behind)) ? part(at, behind, 0.5) : null;
  }
  const over = first === 'a' ? 1 : ONES.get(first);
  const under = PARTS.get(next);
  if (over === undefined || under === undefined || over >= under || (over === 1) === next.endsWith('s')) return null;
  const of = lower(tokens, at + 2) === 'of' || COMPARED.test(lower(tokens, at - 1));
  if (of && lower(tokens, at + 3) === 'a' && SCALES.has(lower(tokens, at + 4))) {
    const worth = SCALES.get(lower(tokens, at + 4)) ?? 1;
    return { from: at, to: at + 5, value: (over / under) * worth, form: 'words', scale: worth, rest: null };
  }
  if (SCALES.has(lower(tokens, at + 2)) && under === 4) {
    const worth = SCALES.get(lower(tokens, at + 2)) ?? 1;
    return { from: at, to: at + 3, value: (over / under) * worth, form: 'words', scale: worth, rest: null };
  }
  const alone = tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'punct';
  return of || (alone && first !== 'a') || (over > 1 && under !== 4) ? part(at, at + 2, over / under) : null;
}

/** "fell by half", "more than a third": nothing need follow the part there. */
const COMPARED =
  /^(?:by|than|almost|nearly|about|over|under|around|roughly|up|down|fell|rose|dropped|lost|grew|shed|gained|fallen|risen|dropping|falling)$/;

const PERCENT = /^(?:percent|per|percentage|point)$/;

const part = (from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  form: 'part',
  scale: 1,
  rest: null,
});

/** "twenty-six", "one hundred and five", "two and a half million", "a dozen", "half a million". */
function readWords(tokens: readonly Token[], at: number): Numeral | null {
  let to = at;
  let total = 0;
  let group = 0;
  let scale = 1;
  // What may come next: after "twenty" a one, after "hundred" a ten, after "thousand" anything below a thousand.
  let room = Number.POSITIVE_INFINITY;
  const article = /^an?$/.test(lower(tokens, at));
  if (article) {
    if (
      !SCALES.has(lower(tokens, at + 1)) ||
      (lower(tokens, at + 1) === 'hundred' && lower(tokens, at + 2) === 'and')
    ) {
      if (!SCALES.has(lower(tokens, at + 1))) return null;
    }
    group = 1;
    to++;
  }
  for (let words = 0; words < 16; words++) {
    let next = to;
    if (to > at && lower(tokens, next) === 'and' && scale > 1) {
      const below = simple(lower(tokens, next + 1));
      if (below === null || below >= room || !(room <= 1000) || (room === 1000 && below < 1)) break;
      if (/^an?$/.test(lower(tokens, next + 1))) break;
      next++;
    }
    const word = lower(tokens, next);
    const value = simple(word);
    if (value !== null && tokens[next]?.kind === 'word') {
      if (to > at && (value >= room || (group % 100 !== 0 && !(group % 10 === 0 && value < 10)))) break;
      if (article && to === at + 1) break;
      if (to > at && group === 0 && total === 0) break;
      group += value;
      room = value >= 20 && value % 10 === 0 ? 10 : 1;
      to = next + 1;
      continue;
    }
    const worth = SCALES.get(word);
    if (worth === undefined || to === at || next !== to) break;
    if (worth === 100) group = (group || 1) * 100;
    else if (worth === 12) group = (group || 1) * 12;
    else {
      total += (group || 1) * worth;
      group = 0;
    }
    scale = Math.max(scale, worth);
    room = worth === 12 ? 1 : worth === 100 ? 100 : 1000;
    to = next + 1;
  }
  if (to === at || (article && to === at + 1)) return null;
  return withHalf(tokens, { from: at, to, value: total + group, form: 'words', scale, rest: null });
}

/** "two and a half million", "five and a quarter", "two point five". */
function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { to, value, scale } = numeral;
  if (lower(tokens, to) === 'point' && ONES.has(lower(tokens, to + 1))) {
    let digits = '';
    let end = to + 1;
    for (; digits.length < 6 && (ONES.get(lower(tokens, end)) ?? 10) < 10; end++)
      digits += ONES.get(lower(tokens, end));
    return digits === '' ? numeral : withScales(tokens, { ...numeral, to: end, value: value + Number(`0.${digits}`) });
  }
  const under = PARTS.get(lower(tokens, to + 2));
  const article =
    lower(tokens, to + 1) === 'a' || (lower(tokens, to + 1) === 'one' && under !== undefined && under > 2);
  if (lower(tokens, to) !== 'and' || !article || under === undefined || lower(tokens, to + 2).endsWith('s'))
    return numeral;
  return withScales(tokens, { ...numeral, to: to + 3, value: value + scale / under });
}

/** The value of "seven", "ninety" or "twenty-six"; null for other words. */
function simple(word: string): number | null {
  const plain = ONES.get(word) ?? TENS.get(word);
  if (plain !== undefined) return plain;
  const dash = word.indexOf('-');
  if (dash < 0) return null;
  const tens = TENS.get(word.slice(0, dash));
  const ones = ONES.get(word.slice(dash + 1));
  return tens === undefined || ones === undefined || ones === 0 || ones > 9 ? null : tens + ones;
}

/** "three-member", "twenty-five-strong", "ten-kilometre": the number of a compound, with the rest of the word. */
function readCompound(token: Token, at: number): Numeral | null {
  const dash = token.lower.indexOf('-');
  if (dash < 0) return null;
  const second = token.lower.indexOf('-', dash + 1);
  const cut = second > 0 && simple(token.lower.slice(0, second)) !== null ? second : dash;
  const word = token.lower.slice(0, cut);
  const value = word === 'hundred' || word === 'million' ? null : simple(word);
  if (value === null || value === 0) return null;
  return { from: at, to: at + 1, value, form: 'joined', scale: 1, rest: token.lower.slice(cut + 1) };
}

/** Keeps 1.2 million from being 1199999.9999999998. */
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
