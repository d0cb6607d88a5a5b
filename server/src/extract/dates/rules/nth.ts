import type { TimeUnit } from '../../lexicon/time-units.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import { readUnit } from '../count.ts';
import { type Found, found, point, stretchOf } from '../meaning.ts';
import { ORDINAL_WORDS, readOrdinal } from '../number-words.ts';
import { example, type Reader, type Rule } from '../rule.ts';

/** "the first week of March", "the last day of 2009", "the second Tuesday of May", "week 31 of 2018", "a third straight day". */
export const nth: Rule = {
  name: 'nth unit',
  starts: ['the', 'last', 'a', '#', ...ORDINAL_WORDS],
  read(reader, at) {
    const { words } = reader;
    const place = words[at]?.lower === 'the' || words[at]?.lower === 'a' ? at + 1 : at;
    const ordinal = readOrdinal(words, place);
    const last = words[place]?.lower === 'last' || words[place]?.lower === 'final';
    if (!ordinal && !last) return null;
    const to = ordinal?.to ?? place + 1;
    const n = ordinal?.value ?? -1;
    const weekday = WEEKDAYS.get(words[to]?.lower ?? '');
    const unit = readUnit(words, to);
    if (weekday || (unit && !unit.plural && UNITS.has(unit.unit))) {
      const of = words[to + 1]?.lower === 'of' || words[to + 1]?.lower === 'in' ? stretchBehind(reader, to + 2) : null;
      if (of && weekday) return found(at, of.to, point({ at: 'nth-weekday', n, weekday, of: of.stretch }));
      if (of && unit) return found(at, of.to, point({ at: 'nth', n, unit: unit.unit, of: of.stretch }));
    }
    return (unit && ordinal ? inRow(reader, at, to) : null) ?? straight(reader, at, to);
  },
  yes: [
    example('They met in the first week of March 2023.', 'the first week of March 2023 = 2023-W09'),
    example('It ended on the last day of 2009.', 'the last day of 2009 = 2009-12-31'),
    example('The vote is on the second Tuesday of May 2025.', 'the second Tuesday of May 2025 = 2025-05-13'),
    example('They rose for a fourth week in a row.', 'a fourth week = 2024-W16'),
    example('Shares fell for a third straight day.', 'a third straight day = 2024-04-17'),
  ],
  no: ['The second man of the house spoke.', 'The first day of the rest was fine.'],
};

const UNITS = new Set<TimeUnit>(['day', 'week', 'weekend', 'month', 'quarter']);

function stretchBehind(reader: Reader, at: number) {
  const inner = reader.read(at);
  const stretch = stretchOf(inner);
  return inner && stretch ? { stretch, to: inner.to } : null;
}

/** "for a fourth week in a row", "the third day running". */
function inRow(reader: Reader, at: number, to: number): Found | null {
  const { words } = reader;
  const unit = readUnit(words, to);
  const row = words[to + 1]?.lower === 'in' && words[to + 2]?.lower === 'a' && words[to + 3]?.lower === 'row';
  if (!unit || unit.plural || unit.unit === 'second' || !(row || words[to + 1]?.lower === 'running')) return null;
  return found(at, to + 1, point({ at: 'offset', unit: unit.unit, count: 0, origin: 'now' }));
}

/** "for the third straight day": the day, week or quarter that the story is at. */
function straight(reader: Reader, at: number, to: number): Found | null {
  const { words } = reader;
  if (words[to]?.lower !== 'straight' && words[to]?.lower !== 'consecutive' && words[to]?.lower !== 'successive')
    return null;
  const unit = readUnit(words, to + 1);
  if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'minute') return null;
  return found(at, to + 2, point({ at: 'offset', unit: unit.unit, count: 0, origin: 'now' }));
}
