import { currencyByName } from '../lexicon/currencies.ts';
import { unitByName } from '../lexicon/units.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { Quantity } from './quantity.ts';

/** A rate, as a unit: "$3 per share" is USD/share, "1.5 million barrels per day" [bbl_us]/d, "15 a year" /a. */
export interface Rate {
  readonly unit: string;
  readonly to: number;
}

/** What an amount is per, behind the token at `at`: "per day", "a share", "an hour", "/day". Null where it is per nothing. */
export function rateBehind(sentence: TaggedSentence, at: number, quantity: Quantity): Rate | null {
  const { tokens, lemmas } = sentence;
  if (quantity.sort === 'percent' || quantity.sort === 'ratio' || quantity.joined) return null;
  const word = tokens[at]?.lower ?? '';
  const per = word === 'per' || word === '/';
  let next = at + 1;
  if (!per && word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  if (word === '/' && quantity.unit === null) return null;
  if (tokens[next]?.lower === '-') next++;
  const name = tokens[next]?.lower ?? '';
  const unit = unitByName(name);
  if (!per && /^(?:ago|earlier|before|later|after|prior|previously|back)$/.test(tokens[next + 1]?.lower ?? ''))
    return null;
  if (!per && !(unit && SPAN.has(unit.dimension)) && !(quantity.sort === 'money' && SHARES.test(name))) return null;
  if (name === '' || tokens[next]?.kind !== 'word') return null;
  return { unit: `${quantity.unit ?? ''}/${unit?.code ?? currencyByName(name) ?? lemmas[next] ?? name}`, to: next + 1 };
}

const SPAN = new Set(['time', 'mass', 'volume']);
const SHARES =
  /^(?:share|head|person|piece|barrel|ounce|ton|tonne|pound|gallon|litre|liter|bottle|unit|night|ticket|barrels|acre|mile|kilometre|kilometer)$/;
