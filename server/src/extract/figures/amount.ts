import type { FigureSort } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { currencyByCode, currencyBySign } from '../lexicon/currencies.ts';
import { unitByName } from '../lexicon/units.ts';
import type { Habits } from './habits.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type UnitAfter, unitAfter } from './unit-after.ts';

/** One number with what it is given in: "$1.2 billion", "35%", "20-kilometre", "1,960". Token indexes, `[from, to)`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly sort: FigureSort | 'time';
  readonly unit: string | null;
  readonly form: Numeral['form'];
  /** The scale word's worth, 1 where there is none; a range may share it ("10 to 12 million"). */
  readonly scale: number;
  /** A currency sign stands before it. */
  readonly signed: boolean;
  /** A hyphen joins it to what follows: "20-kilometre", "90-strong", "three-member". */
  readonly joined: boolean;
  /** The rest of a compound that is no unit: "member", "strong", "old" of "year-old". */
  readonly rest: string | null;
}

/** The amount whose first token (a currency sign, a minus, a number) stands at `at`; null where there is none. */
export function readAmount(tokens: readonly Token[], at: number, habits: Habits): Amount | null {
  const prefix = currencyBefore(tokens, at);
  const minus = prefix === null && isMinus(tokens, at) ? 1 : 0;
  const begin = prefix?.to ?? at + minus;
  const numeral = readNumeral(tokens, begin, habits.digits);
  if (!numeral || (prefix !== null && numeral.form !== 'digits' && numeral.form !== 'words')) return null;
  const unit = unitAfter(tokens, numeral, prefix !== null, habits);
  if (unit === undefined) return null;
  const amount = assemble(tokens, at, numeral, prefix?.code ?? null, unit);
  return withSmaller(tokens, minus ? { ...amount, value: -amount.value } : amount, habits);
}

function assemble(
  tokens: readonly Token[],
  from: number,
  numeral: Numeral,
  currency: string | null,
  unit: UnitAfter | null,
): Amount {
  const { form, rest } = numeral;
  const made = (given: Partial<Amount> & Pick<Amount, 'sort' | 'unit'>): Amount => ({
    from,
    to: given.to ?? numeral.to,
    value: given.value ?? numeral.value,
    sort: given.sort,
    unit: given.unit,
    form,
    scale: given.scale ?? numeral.scale,
    signed: currency !== null,
    joined: given.joined ?? rest !== null,
    rest: given.rest === undefined ? rest : given.rest,
  });
  if (unit !== null && unit.scale > 1 && unit.code !== '') {
    const value = Number((numeral.value * unit.scale).toPrecision(15));
    const sort = unit.kind === 'percent' || unit.kind === 'money' || unit.kind === 'time' ? unit.kind : 'measure';
    return made({ to: unit.to, value, scale: unit.scale, sort, unit: unit.code, joined: unit.joined, rest: unit.rest });
  }
  if (unit !== null && unit.scale > 1) {
    const value = Number((numeral.value * unit.scale).toPrecision(15));
    return made({ to: unit.to, value, scale: unit.scale, sort: currency ? 'money' : 'count', unit: currency });
  }
  if (currency !== null) {
    // "$40 billion dollars", "$249 USD": the currency told twice.
    const twice = unit?.kind === 'money' && !unit.joined;
    const joined = unit?.kind === 'money' && unit.joined;
    return made({
      sort: 'money',
      unit: twice && currency === 'USD' ? unit.code : currency,
      to: twice || joined ? unit.to : numeral.to,
    });
  }
  if (unit === null) {
    const dash = tokens[numeral.to];
    const word = tokens[numeral.to + 1];
    if (
      rest === null &&
      dash?.lower === '-' &&
      dash.glued &&
      word?.glued &&
      word.kind === 'word' &&
      !/^(?:plus|odd)$/.test(word.lower)
    )
      return made({ sort: 'count', unit: null, joined: true, rest: word.lower });
    return made({ sort: form === 'part' ? 'ratio' : 'count', unit: null });
  }
  const sort = unit.kind === 'percent' || unit.kind === 'money' || unit.kind === 'time' ? unit.kind : 'measure';
  return made({ to: unit.to, sort, unit: unit.code, joined: unit.joined, rest: unit.rest });
}

/** "US$", "€", "EUR", "Rs.", "HK$" right before a number. */
function currencyBefore(tokens: readonly Token[], at: number): { readonly to: number; readonly code: string } | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  if (token.kind === 'symbol') {
    const code = currencyBySign(token.lower);
    return code && begins(next) ? { to: at + 1, code } : null;
  }
  if (token.kind !== 'word' || !next) return null;
  if (next.kind === 'symbol') {
    const code = currencyBySign(token.lower + next.lower);
    if (code && (next.glued || token.text === 'c') && begins(tokens[at + 2])) return { to: at + 2, code };
    const iso = currencyByCode(token.text);
    return iso && currencyBySign(next.lower) && begins(tokens[at + 2]) ? { to: at + 2, code: iso } : null;
  }
  const code =
    currencyByCode(token.text) ?? (/^(?:Rs|RM|RMB|Rp)$/.test(token.text) ? currencyBySign(token.lower) : undefined);
  if (!code || code === 'ALL' || code === 'TOP') return null;
  if (next.lower === '.' && next.glued) return begins(tokens[at + 2]) ? { to: at + 2, code } : null;
  return next.kind === 'number' ? { to: at + 1, code } : null;
}

const begins = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'word' || (token?.lower === '.' && token.glued);

/** "-5", "minus five", "− 20": a sign, not a hyphen between two words. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === 'minus' || token?.lower === 'negative') return true;
  if (token?.lower !== '-' && token?.lower !== '–') return false;
  const behindNumber = tokens[at - 1]?.kind === 'number';
  return !token.glued && !behindNumber && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'number';
}

/** "5 feet 2 inches", "13 dollars and 45 cents": the smaller unit is added to the larger. */
function withSmaller(tokens: readonly Token[], amount: Amount, habits: Habits): Amount {
  const larger = amount.unit === '[ft_i]' || amount.unit === 'USD' || amount.unit === 'EUR';
  if (!larger || amount.joined || amount.signed || amount.scale > 1) return amount;
  const at = tokens[amount.to]?.lower === 'and' ? amount.to + 1 : amount.to;
  const numeral = readNumeral(tokens, at, habits.digits);
  if (!numeral || numeral.rest !== null || numeral.value >= 100) return amount;
  const name = tokens[numeral.to]?.lower ?? '';
  const inch = amount.unit === '[ft_i]' && (name === 'in' || unitByName(name)?.code === '[in_i]');
  const cent = amount.unit !== '[ft_i]' && (name === 'cents' || name === 'cent');
  if (!inch && !cent) return amount;
  return { ...amount, to: numeral.to + 1, value: amount.value + numeral.value / (inch ? 12 : 100) };
}
