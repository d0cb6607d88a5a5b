import { DAY_PARTS } from '../../lexicon/day-parts.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { SEASONS } from '../../lexicon/seasons.ts';
import { WEEKDAY_PLURALS, WEEKDAYS } from '../../lexicon/weekdays.ts';
import { durationValue, readCounted, readUnit } from '../count.ts';
import { type Found, found } from '../meaning.ts';
import { readCardinal, readOrdinal } from '../number-words.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';

const ADVERBS = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['everyday', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['weekends', 'XXXX-WXX-WE'],
]);

/** "every Tuesday", "twice a week", "each year", "annual", "daily", "15 a year", "Mondays", "per month". */
export const set: Rule = {
  name: 'set',
  starts: [
    ...ADVERBS.keys(),
    ...WEEKDAY_PLURALS.keys(),
    'every',
    'each',
    'per',
    'a',
    'an',
    'once',
    'twice',
    'thrice',
    'three',
    'four',
    'five',
    'six',
    'several',
    '#',
  ],
  read({ words }, at) {
    const word = words[at];
    if (!word) return null;
    const adverb = ADVERBS.get(word.lower);
    if (adverb) return isCapitalised(word) && at > 0 ? null : found(at, at + 1, { kind: 'set', value: adverb });
    const plural = WEEKDAY_PLURALS.get(word.lower);
    if (plural)
      return isCapitalised(word) && words[at - 1]?.lower !== 'happy'
        ? found(at, at + 1, { kind: 'set', value: `XXXX-WXX-${plural}` })
        : null;
    if (word.lower === 'every' || word.lower === 'each') return everyOne(words, at);
    return times(words, at) ?? rate(words, at);
  },
  yes: [
    example('They meet every Tuesday.', 'every Tuesday = XXXX-WXX-2'),
    example('The ferry sails twice a week.', 'twice a week = P1W'),
    example('The annual report is out.', 'annual = P1Y'),
    example('It makes 15 a year.', 'a year = P1Y'),
    example('Fares rise each January.', 'each January = XXXX-01'),
    example('The shop is shut on Sundays.', 'Sundays = XXXX-WXX-7'),
    example('A census is held every ten years.', 'every ten years = P10Y'),
  ],
  no: ['The Daily Post wrote so.', 'Every soldier went home.'],
};

function everyOne(words: readonly Word[], at: number): Found | null {
  const set = (to: number, value: string): Found => found(at, to, { kind: 'set', value });
  const word = words[at + 1];
  const name = word?.lower ?? '';
  if (name === 'other' || name === 'single') {
    const unit = readUnit(words, at + 2);
    if (unit && !unit.plural) return set(at + 3, durationValue(name === 'other' ? 2 : 1, unit.unit));
    return null;
  }
  const unit = readUnit(words, at + 1);
  if (unit && !unit.plural) {
    if (name === 'night') return set(at + 2, 'XXXX-XX-XXTNI');
    return unit.unit === 'second'
      ? null
      : set(at + 2, unit.unit === 'weekend' ? 'XXXX-WXX-WE' : durationValue(unit.times, unit.unit));
  }
  const weekday = WEEKDAYS.get(name);
  if (weekday) {
    const part = DAY_PARTS.get(words[at + 2]?.lower ?? '');
    return part ? set(at + 3, `XXXX-WXX-${weekday}T${part}`) : set(at + 2, `XXXX-WXX-${weekday}`);
  }
  const month = MONTHS.get(name);
  if (month && isCapitalised(word)) {
    const day =
      words[at + 2]?.kind === 'number' && /^\d{1,2}$/.test(words[at + 2]?.lower ?? '')
        ? words[at + 2]?.lower.padStart(2, '0')
        : null;
    return set(day ? at + 3 : at + 2, `XXXX-${String(month).padStart(2, '0')}${day ? `-${day}` : ''}`);
  }
  const season = SEASONS.get(name);
  if (season) return set(at + 2, `XXXX-${season}`);
  const part = DAY_PARTS.get(name);
  if (part) return set(at + 2, `XXXX-XX-XXT${part}`);
  const span = readCounted(words, at + 1);
  if (span && name !== 'a' && name !== 'an') return set(span.to, durationValue(span.count, span.unit));
  const ordinal = readOrdinal(words, at + 1);
  const counted = ordinal && ordinal.value > 1 ? readUnit(words, ordinal.to) : null;
  return ordinal && counted && !counted.plural ? set(ordinal.to + 1, durationValue(ordinal.value, counted.unit)) : null;
}

/** "twice a week", "three times a day", "once every two years". */
function times(words: readonly Word[], at: number): Found | null {
  const first = words[at]?.lower ?? '';
  let to = at + 1;
  if (first !== 'once' && first !== 'twice' && first !== 'thrice') {
    const number =
      words[at]?.kind === 'number' ? { to: at + 1 } : first === 'several' ? { to: at + 1 } : readCardinal(words, at);
    if (!number || words[number.to]?.lower !== 'times') return null;
    to = number.to + 1;
  }
  const joint = words[to]?.lower;
  if (joint === 'every' || joint === 'each') {
    const each = everyOne(words, to);
    return each && { ...each, from: at };
  }
  if (joint !== 'a' && joint !== 'an' && joint !== 'per') return null;
  const unit = readUnit(words, to + 1);
  return unit && !unit.plural ? found(at, to + 2, { kind: 'set', value: durationValue(unit.times, unit.unit) }) : null;
}

/** "15 a year", "$3 an hour", "per day": behind what is counted, not behind a verb ("took a day"). */
function rate(words: readonly Word[], at: number): Found | null {
  const first = words[at]?.lower;
  if (first !== 'a' && first !== 'an' && first !== 'per') return null;
  const unit = readUnit(words, at + 1);
  const before = words[at - 1];
  const next = words[at + 2];
  if (!unit || unit.plural || unit.unit === 'second' || !before) return null;
  if (next?.kind === 'word' && AFTER_SPAN.has(next.lower)) return null;
  if (next?.lower === '-' && next.glued) return null;
  const isRate = first === 'per' || before.kind === 'number' || before.lower === '%' || RATED.has(before.lower);
  return isRate ? found(at, at + 2, { kind: 'set', value: durationValue(unit.times, unit.unit) }) : null;
}
const AFTER_SPAN = new Set('ago earlier later before after from and'.split(' '));
const RATED = new Set(
  'percent million billion thousand trillion dollars euros pounds times barrels people tonnes tons units hours cents rubles roubles yen cars passengers vehicles visitors students cases'.split(
    ' ',
  ),
);
