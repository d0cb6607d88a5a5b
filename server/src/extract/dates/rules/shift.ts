import type { TimeUnit } from '../../lexicon/time-units.ts';
import { AMOUNT_WORDS, durationValue, readCounted, readUnit } from '../count.ts';
import { type Found, found, type Origin, point, type Stretch, stretchOf } from '../meaning.ts';
import { CARDINAL_WORDS } from '../number-words.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';
import { isDayLike } from './day-part.ts';

/** "two days ago", "a year earlier", "three weeks later", "a month before", "two weeks from tomorrow", "the year before". */
export const shift: Rule = {
  name: 'shift',
  starts: [
    ...CARDINAL_WORDS,
    ...AMOUNT_WORDS,
    '#',
    'the',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'hours',
    'minutes',
    'centuries',
    'year',
    'moments',
    'long',
  ],
  read(reader, at) {
    const { words } = reader;
    if (words[at]?.lower === 'the') return beforeOrAfter(words, at) ?? yearAgo(words, at);
    if (words[at]?.lower === 'moments' || words[at]?.lower === 'long')
      return words[at + 1]?.lower === 'ago' ? found(at, at + 2, { kind: 'vague', value: 'PAST_REF' }) : null;
    return yearAgo(words, at) ?? fromCount(reader, at);
  },
  yes: [
    example('He died two days ago.', 'two days ago = 2024-04-15'),
    example('The mine closed a year ago.', 'a year ago = 2023'),
    example(
      'On May 3, 2022 it sank; two days later it was raised.',
      'May 3, 2022 = 2022-05-03',
      'two days later = 2022-05-05',
    ),
    example(
      'Sales in the third quarter of 2023 beat those a year earlier.',
      'the third quarter of 2023 = 2023-Q3',
      'a year earlier = 2022-Q3',
    ),
    example('It will be two weeks from tomorrow.', 'two weeks from tomorrow = 2024-05-02'),
    example('Three months ago it rained.', 'Three months ago = 2024-01'),
    example('A week ago today the dam broke.', 'A week ago today = 2024-04-10'),
    example('A week tomorrow the first train leaves.', 'A week tomorrow = 2024-04-25'),
    example('The raid came a day after Monday.', 'a day after Monday = 2024-04-16'),
    example('He fled three days before May 13, 1999.', 'three days before May 13, 1999 = 1999-05-10'),
    example('The pact expires in three days.', 'three days = 2024-04-20'),
    example('The council will vote in two weeks.', 'two weeks = 2024-W18'),
    example('The bridge was mended in two weeks.', 'two weeks = P2W'),
    example('The council will vote in two and a half years.', 'two and a half years = P2.5Y'),
    example(
      'He fled one and a half weeks before May 13, 1999.',
      'one and a half weeks before May 13, 1999 = 1999-04-29',
    ),
    example('It will be the first strike in two years.', 'two years = P2Y'),
    example('It opened in 2027, two years later than planned.', '2027 = 2027', 'two years = P2Y'),
  ],
  no: ['Later he spoke of it before the house.'],
};

const SIDES = new Map<string, { readonly sign: 1 | -1; readonly origin: 'now' | 'then' }>([
  ['ago', { sign: -1, origin: 'now' }],
  ['earlier', { sign: -1, origin: 'then' }],
  ['previously', { sign: -1, origin: 'then' }],
  ['before', { sign: -1, origin: 'then' }],
  ['later', { sign: 1, origin: 'then' }],
  ['after', { sign: 1, origin: 'then' }],
  ['afterward', { sign: 1, origin: 'then' }],
  ['afterwards', { sign: 1, origin: 'then' }],
  ['hence', { sign: 1, origin: 'now' }],
]);

function fromCount(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const span = readCounted(words, at) ?? bareCount(words, at);
  if (!span || span.hyphenated) return null;
  const behind = words[span.to]?.lower ?? '';
  const side = SIDES.get(behind);
  if (
    words[at - 1]?.lower === 'in' &&
    span.count !== null &&
    Number.isInteger(span.count) &&
    AHEAD.has(span.unit) &&
    endsPhrase(words[span.to])
  )
    return found(at, span.to, {
      kind: 'ahead',
      value: durationValue(span.count, span.unit),
      unit: span.unit,
      count: span.count,
    });
  if ((behind === 'from' || behind === 'after' || behind === 'before') && !isEnd(words, span.to + 1)) {
    const of = nearDay(reader, span.to + 1);
    if (!of) return null;
    const count = Math.round(span.count ?? 0) * (behind === 'before' ? -1 : 1);
    return span.count === null
      ? null
      : found(
          at,
          of.to,
          point(
            of.now
              ? { at: 'offset', unit: span.unit, count, origin: 'now' }
              : { at: 'beside', unit: span.unit, count, of: of.stretch },
          ),
        );
  }
  const exact = span.count === null ? null : onTheDay(words, span.to, span.count, span.unit);
  if (exact) return found(at, exact.to, point(exact.stretch));
  if (!side || (behind === 'before' && !isEnd(words, span.to + 1))) return null;
  // "two years later than planned" is how far apart they are.
  if (words[span.to + 1]?.lower === 'than' && span.count !== null) return null;
  if (span.count === null)
    return behind === 'ago'
      ? found(at, span.to + 1, { kind: 'vague', value: 'PAST_REF' })
      : found(at, span.to + 1, point({ at: 'value', value: unknownDay(span.unit) }));
  return found(at, span.to + 1, offset(span.unit, side.sign * Math.round(span.count), side.origin), span.mod);
}

/** "A week ago today", "a week tomorrow": to the day. Null where no such day follows. */
function onTheDay(
  words: readonly Word[],
  at: number,
  count: number,
  unit: TimeUnit,
): { readonly stretch: Stretch; readonly to: number } | null {
  const isAgo = words[at]?.lower === 'ago';
  const days = NEAR_DAYS.get(words[isAgo ? at + 1 : at]?.lower ?? '');
  if (days === undefined || !Number.isInteger(count) || !(isAgo || unit === 'week')) return null;
  const of: Stretch = { at: 'offset', unit: 'day', count: days, origin: 'now' };
  return { stretch: { at: 'beside', unit, count: isAgo ? -count : count, of }, to: isAgo ? at + 2 : at + 1 };
}
const NEAR_DAYS = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);

/** Units in which a meeting or an end is announced. */
const AHEAD: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['day', 'week', 'month', 'year']);

/** "in two weeks." or "in two weeks at the town hall", not "in two weeks of talks", "in a day care centre". */
const endsPhrase = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.kind === 'punct' && next.lower !== '-') ||
  ENDS.has(next.lower) ||
  (next.lower === "'" && !next.glued);
const ENDS = new Set('at in on with and but or if when after before he she it they said to for as'.split(' '));

/** "days later": some day, week, month or year that nothing tells. */
const unknownDay = (unit: TimeUnit): string =>
  unit === 'week'
    ? 'XXXX-WXX'
    : unit === 'month'
      ? 'XXXX-XX'
      : unit === 'year' || unit === 'decade'
        ? 'XXXX'
        : 'XXXX-XX-XX';

/** "a decade ago" is a year, not one of the decades; "a year earlier" may be as long as what it is compared with. */
function offset(unit: TimeUnit, count: number, origin: Origin) {
  const years = unit === 'decade' ? count * 10 : count;
  const inYears = unit === 'year' || unit === 'decade';
  if (inYears && origin === 'then') return point({ at: 'same-period', years, exact: false });
  return point({ at: 'offset', unit: inYears ? 'year' : unit, count: years, origin });
}

/** "years ago", "weeks later". */
function bareCount(words: readonly Word[], at: number) {
  const unit = readUnit(words, at);
  return unit?.plural ? { count: null, unit: unit.unit, mod: null, to: at + 1, hyphenated: false, plural: true } : null;
}

/** What "two weeks from …" is counted from within one expression: "tomorrow", "Christmas", "Monday's", "May 13, 1999". */
function nearDay(
  reader: Reader,
  at: number,
): { readonly stretch: Stretch; readonly to: number; readonly now: boolean } | null {
  const { words } = reader;
  if (words[at]?.lower === 'now' || words[at]?.lower === 'today')
    return { stretch: { at: 'offset', unit: 'day', count: 0, origin: 'now' }, to: at + 1, now: true };
  const day = reader.read(at);
  const stretch = stretchOf(day);
  if (!day || !stretch || !isDayLike(stretch)) return null;
  return { stretch, to: day.to, now: false };
}

/** Nothing follows that "before" could belong to: "two years before." but not "two years before the war". */
const isEnd = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word === undefined ||
    (word.kind === 'punct' && word.lower !== "'" && word.lower !== '"' && word.lower !== '(') ||
    word.lower === 'and' ||
    word.lower === 'but'
  );
};

/** "the day before", "the year earlier", "the week after." */
function beforeOrAfter(words: readonly Word[], at: number): Found | null {
  const unit = readUnit(words, at + 1);
  const side =
    SIDES.get(words[at + 2]?.lower ?? '') ?? (words[at + 2]?.lower === 'previous' ? SIDES.get('before') : undefined);
  if (!unit || unit.plural || !side || side.origin === 'now') return null;
  const closed = words[at + 2]?.lower === 'earlier' || words[at + 2]?.lower === 'previous' || isEnd(words, at + 3);
  return closed ? found(at, at + 3, offset(unit.unit, side.sign * unit.times, 'then')) : null;
}

/** "the year-earlier period", "year-ago quarter", "a year-earlier loss". */
function yearAgo(words: readonly Word[], at: number): Found | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[start]?.lower !== 'year' || words[start + 1]?.lower !== '-' || !words[start + 1]?.glued) return null;
  const side = words[start + 2]?.lower;
  if (side !== 'earlier' && side !== 'ago') return null;
  const period = PERIODS.has(words[start + 3]?.lower ?? '') ? start + 4 : start + 3;
  const from = start > at && period === start + 4 ? at : start;
  return from === at && !isCapitalised(words[start + 3])
    ? found(at, period, point({ at: 'same-period', years: -1, exact: true }))
    : null;
}
const PERIODS = new Set(['period', 'quarter', 'month', 'week', 'half', 'time']);
