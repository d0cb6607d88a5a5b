import type { Token } from '../../text/tokens.ts';
import { currencyByCode, currencyByName, currencyBySign, isCurrencyAdjective } from '../lexicon/currencies.ts';
import { GLUED_SCALES, SCALES } from '../lexicon/number-words.ts';
import { longestUnitName, type Unit, unitByName } from '../lexicon/units.ts';
import type { Habits } from './habits.ts';
import type { Numeral } from './numeral.ts';

/** What a number is given in. `to` is the token behind it. */
export interface UnitAfter {
  readonly to: number;
  readonly code: string;
  readonly kind: 'percent' | 'money' | 'measure' | 'time';
  /** A letter that is a scale after all: the "m" of "3m people". Multiplies the value; `code` is empty then. */
  readonly scale: number;
  /** "20-kilometre": joined to the number by a hyphen, so a noun may follow that it describes. */
  readonly joined: boolean;
  /** What stands behind the unit in the same word: "old" of "year-old", "long" of "metre-long". */
  readonly rest: string | null;
}

/**
 * The unit right behind a number. `money` says that a currency sign stood before it. Undefined: letters are glued to the
 * number that make it something else than a number ("5G", "737s", "13F"). Null: no unit follows.
 */
export function unitAfter(
  tokens: readonly Token[],
  numeral: Numeral,
  money: boolean,
  habits: Habits,
): UnitAfter | null | undefined {
  const at = numeral.to;
  const token = tokens[at];
  if (numeral.rest !== null) return inWord(numeral.rest, at, habits);
  if (!token) return null;
  const digits = numeral.form === 'digits';
  if (digits && token.glued && token.kind === 'word') return glued(tokens, numeral, token, money, habits);
  const dash = token.lower === '-' && token.glued && tokens[at + 1]?.glued === true;
  if (dash) {
    const word = tokens[at + 1];
    return word?.kind === 'word' || word?.lower === '%' ? inWord(word.lower, at + 2, habits) : null;
  }
  return currencyAfter(tokens, at, numeral, habits) ?? measureAfter(tokens, at, numeral, habits);
}

const unitOf = (
  to: number,
  code: string,
  kind: UnitAfter['kind'],
  joined = false,
  rest: string | null = null,
  scale = 1,
): UnitAfter => ({ to, code, kind, scale, joined, rest });

function inWord(word: string, to: number, habits: Habits): UnitAfter | null {
  const dash = word.indexOf('-');
  // "A 40-million-euro bridge".
  const scale = dash > 0 ? SCALES.get(word.slice(0, dash)) : undefined;
  const scaled = scale === undefined ? null : inWord(word.slice(dash + 1), to, habits);
  if (scale !== undefined) return scaled && { ...scaled, scale };
  const first = dash < 0 ? word : word.slice(0, dash);
  const rest = dash < 0 ? null : word.slice(dash + 1);
  const money =
    first === 'pound'
      ? habits.pound === 'GBP'
        ? 'GBP'
        : undefined
      : MONEY.has(first)
        ? currencyByName(first)
        : undefined;
  if (money) return unitOf(to, money, 'money', true, rest);
  const long = dash > 0 ? unitByName(word.replace(/s$/, '')) : undefined;
  if (long) return unitOf(to, long.code, kindOf(long), true);
  const unit = AMBIGUOUS.has(first) ? undefined : unitByName(first);
  return unit ? unitOf(to, unit.code, kindOf(unit), true, rest) : null;
}

const MONEY = new Set(
  'dollar euro cent penny yen yuan ruble rouble rupee franc won peso krone krona shekel lira dinar dirham'.split(' '),
);

/** Units whose names are common words or plurals of them: never taken where only a hyphen joins them. */
const AMBIGUOUS = new Set(['bar', 'stone', 'point', 'bit', 'min', 's', 'm', 'd', 'h', 'a', 'g', 't', 'l', 'w']);

/** "30km", "3m", "40k", "20C"; other letters make it a name or an ordinal. */
function glued(
  tokens: readonly Token[],
  numeral: Numeral,
  token: Token,
  money: boolean,
  habits: Habits,
): UnitAfter | null | undefined {
  const to = numeral.to + 1;
  const scale = GLUED_SCALES.get(token.lower);
  const rest = scale ? currencyByName(tokens[to]?.lower ?? '') : undefined;
  // "4.3m rand".
  if (scale && rest && token.lower !== 't') return unitOf(to + 1, rest, 'money', false, null, scale);
  if (
    scale &&
    (money || token.lower === 'k' || (token.text !== 'm' && token.lower === 'm') || countsMillions(tokens, to))
  )
    if (token.lower !== 't' || money) return unitOf(to, '', 'measure', false, null, scale);
  const currency = currencyByCode(token.text) ?? (token.lower.length > 2 ? currencyByName(token.lower) : undefined);
  if (currency) return unitOf(to, currency, 'money');
  if (token.text === 'p' && habits.pound === 'GBP') return unitOf(to, 'cent', 'money');
  if (token.text === 'G' || token.text === 'D' || token.text === 'A' || token.text === 'W') return undefined;
  if (token.text === 'C' || token.text === 'F')
    return habits.weather ? unitOf(to, token.text === 'C' ? 'Cel' : '[degF]', 'measure') : undefined;
  if (token.lower === 'x') return null;
  const slashed = tokens[to]?.lower === '/' && tokens[to]?.glued ? `${token.lower}/${tokens[to + 1]?.lower}` : '';
  const speed = slashed === '' ? undefined : unitByName(slashed);
  if (speed) return unitOf(to + 2, speed.code, kindOf(speed));
  const dash = token.lower.indexOf('-');
  const unit = unitByName(dash > 0 ? token.lower.slice(0, dash) : token.lower);
  if (!unit || token.lower === 'd' || token.lower === 's') return undefined;
  return unitOf(to, unit.code, kindOf(unit), dash > 0, dash > 0 ? token.lower.slice(dash + 1) : null);
}

/** "3m people", "20m tonnes": the "m" is a million, since what is counted follows in the plural. */
function countsMillions(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind === 'word' &&
    !next.glued &&
    (/[^s]s$/.test(next.lower) || /^(?:people|men|women|children|of)$/.test(next.lower))
  );
}

/** "5 euros", "40 billion Hong Kong dollars", "12 USD", "5 €". */
function currencyAfter(tokens: readonly Token[], at: number, numeral: Numeral, habits: Habits): UnitAfter | null {
  const token = tokens[at];
  if (!token) return null;
  const money = (to: number, code: string): UnitAfter => unitOf(to, code, 'money');
  if (token.kind === 'symbol') {
    const code = currencyBySign(token.lower);
    return code && tokens[at + 1]?.kind !== 'number' ? money(at + 1, code) : null;
  }
  if (token.kind !== 'word') return null;
  if (isCurrencyAdjective(token.lower)) {
    for (let words = 3; words >= 2; words--) {
      const code = currencyByName(join(tokens, at, words));
      if (code) return money(at + words, code);
    }
  }
  const code = currencyByCode(token.text);
  if (code && code !== 'ALL' && code !== 'TOP') return money(at + 1, code);
  if (token.lower === 'us' && tokens[at + 1]?.lower === '$') return money(at + 2, 'USD');
  const word = token.lower;
  if (word === 'pounds' || word === 'pound') {
    const sterling = tokens[at + 1]?.lower === 'sterling';
    const wage =
      /^(?:a|per)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:week|month|year|day|hour|head|night)$/.test(tokens[at + 2]?.lower ?? '');
    const paid = tokens.slice(Math.max(0, numeral.from - 7), numeral.from).some((one) => PAID.test(one.lower));
    const sum = sterling || wage || paid || numeral.scale >= 1e6 || habits.pound === 'GBP';
    return sum && tokens[at + 1]?.lower !== 'of' ? money(at + (sterling ? 2 : 1), 'GBP') : null;
  }
  if ((word === 'won' || word === 'bucks') && (token.text !== word || (numeral.value < 1000 && word === 'won')))
    return null;
  const named = currencyByName(word);
  return named ? money(at + 1, named) : null;
}

const PAID =
  /^(?:costs?|costing|pays?|paid|worth|prices?|priced|spent|spend|fined?|earns?|earned|salary|fares?|fees?|sold|bought|valued|debts?|£)$/;

function measureAfter(tokens: readonly Token[], at: number, numeral: Numeral, habits: Habits): UnitAfter | null {
  const token = tokens[at];
  if (!token) return null;
  const measure = (to: number, unit: Unit): UnitAfter => unitOf(to, unit.code, kindOf(unit));
  if (token.lower === '°' || token.lower === 'degrees' || token.lower === 'degree' || token.lower === 'deg') {
    const scale =
      TEMPERATURE[tokens[at + 1]?.lower ?? ''] ?? TEMPERATURE[(tokens[at + 1]?.lower ?? '').replace('.', '')];
    if (scale) return unitOf(at + 2, scale, 'measure');
    if (token.lower === 'degrees' && !habits.weather && (numeral.form !== 'digits' || numeral.value < 10)) return null;
    return unitOf(at + 1, 'deg', 'measure');
  }
  for (let words = Math.min(longestUnitName(token.lower), 3); words >= 1; words--) {
    const unit = unitByName(join(tokens, at, words));
    if (!unit || (words === 1 && !isPlain(token) && !isMass(tokens, at, numeral))) continue;
    const slash =
      tokens[at + words]?.lower === '/'
        ? unitByName(`${join(tokens, at, words)}/${tokens[at + words + 1]?.lower}`)
        : null;
    if (slash) return measure(at + words + 2, slash);
    const rateWord =
      tokens[at + words]?.lower === 'per' || tokens[at + words]?.lower === 'an' || tokens[at + words]?.lower === 'a';
    if (rateWord && tokens[at + words + 1]?.lower === 'hour' && unit.dimension === 'length')
      return unitOf(at + words + 2, `${unit.code}/h`, 'measure');
    return measure(at + words, unit);
  }
  return null;
}

const TEMPERATURE: Readonly<Record<string, string>> = {
  c: 'Cel',
  celsius: 'Cel',
  celcius: 'Cel',
  centigrade: 'Cel',
  f: '[degF]',
  fahrenheit: '[degF]',
  farenheit: '[degF]',
};

/** "187 g", "61 t of coal": digits and a small letter, and no noun behind it that it could stand before. */
const isMass = (tokens: readonly Token[], at: number, numeral: Numeral): boolean =>
  numeral.form === 'digits' &&
  /^[gt]$/.test(tokens[at]?.text ?? '') &&
  /^(?:of|in|on|at|and|or|from|for|to|was|were|is|are|per|[.,;:)])$/.test(tokens[at + 1]?.lower ?? '.');

/** Short signs and names that are words of their own are no units where they stand alone: "12 bars", "5 A levels". */
const isPlain = (token: Token): boolean => token.text !== 'A' && token.text !== 'I' && !ALSO_WORDS.has(token.lower);

const ALSO_WORDS = new Set(['a', 'd', 'g', 'h', 's', 't', 'bar', 'bars', 'bit', 'bits']);

const kindOf = (unit: Unit): UnitAfter['kind'] =>
  unit.code === '%' ? 'percent' : unit.dimension === 'time' ? 'time' : 'measure';

function join(tokens: readonly Token[], at: number, words: number): string {
  let name = tokens[at]?.lower ?? '';
  for (let i = at + 1; i < at + words; i++) name += ` ${tokens[i]?.lower ?? ''}`;
  return name;
}
