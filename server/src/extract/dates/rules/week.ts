import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import { type Found, found, point, type Stretch, stretchOf } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { isDayLike } from './day-part.ts';
import { yearOf } from './season.ts';

/** "Tuesday of next week", "next week on Tuesday", "the week of May 3", "the week beginning May 3". */
export const week: Rule = {
  name: 'week',
  starts: [...WEEKDAYS.keys(), 'last', 'this', 'next', 'the', 'previous', 'week'],
  read(reader, at) {
    const { words } = reader;
    if (words[at]?.lower === 'week') return numbered(reader, at, at);
    return words[at]?.lower === 'the'
      ? (numbered(reader, at, at + 1) ?? weekOf(reader, at))
      : (weekdayOf(words, at) ?? weekThen(words, at));
  },
  yes: [
    example('They will meet on Tuesday of next week.', 'Tuesday of next week = 2024-04-23'),
    example('They will meet on Tuesday next week.', 'Tuesday next week = 2024-04-23'),
    example('They will meet next week on Tuesday.', 'next week on Tuesday = 2024-04-23'),
    example('It rained in the week of May 3, 2022.', 'the week of May 3, 2022 = 2022-W18'),
    example('He died on the weekend of May 3, 2022.', 'the weekend of May 3, 2022 = 2022-W17-WE'),
    example('Flu peaked in week 7 of 2018.', 'week 7 of 2018 = 2018-W07'),
    example('Sales in the week ended May 7, 2022 fell.', 'the week ended May 7, 2022 = 2022-W18'),
  ],
  no: ['It was week 5 of the trial.', 'The week of the long knives was over.'],
};

const WEEKS = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

function weekdayOf(words: readonly Word[], at: number): Found | null {
  const weekday = WEEKDAYS.get(words[at]?.lower ?? '');
  const turn = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const weeks = WEEKS.get(words[turn]?.lower ?? '');
  if (!weekday || weeks === undefined || words[turn + 1]?.lower !== 'week') return null;
  return found(at, turn + 2, point({ at: 'weekday-of-week', weekday, weeks }));
}

function weekThen(words: readonly Word[], at: number): Found | null {
  const weeks = WEEKS.get(words[at]?.lower ?? '');
  if (weeks === undefined || words[at + 1]?.lower !== 'week') return null;
  const place = words[at + 2]?.lower === 'on' || words[at + 2]?.lower === '-' ? at + 3 : at + 2;
  const weekday = WEEKDAYS.get(words[place]?.lower ?? '');
  return weekday ? found(at, place + 1, point({ at: 'weekday-of-week', weekday, weeks })) : null;
}

/** "week 31 of 2018", "the week 31": weeks by number, of which "week 5" of a trial or a season is none. */
function numbered(reader: Reader, at: number, place: number): Found | null {
  const { words } = reader;
  const number = words[place + 1];
  if (words[place]?.text !== 'week' || !/^(?:[1-9]|[1-4]\d|5[0-3])$/.test(number?.lower ?? '')) return null;
  const of = words[place + 2]?.lower === 'of' ? yearOf(reader, place + 3) : null;
  const next = words[place + 2];
  if (!of && (place === at || (next && next.kind !== 'punct'))) return null;
  const year: Stretch = of?.stretch ?? { at: 'offset', unit: 'year', count: 0, origin: 'now' };
  return found(at, of?.to ?? place + 2, point({ at: 'nth', n: Number(number?.lower), unit: 'week', of: year }));
}

function weekOf(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const unit = words[at + 1]?.lower;
  if (unit === 'weekend' && words[at + 2]?.lower === 'of') {
    const day = reader.read(at + 3);
    const told = stretchOf(day);
    return day && told && isDayLike(told) ? found(at, day.to, point({ at: 'weekend-of', of: told })) : null;
  }
  if (unit !== 'week' || !JOINTS.has(words[at + 2]?.lower ?? '')) return null;
  const place = words[at + 3]?.lower === 'on' ? at + 4 : at + 3;
  const inner = reader.read(place);
  const stretch = stretchOf(inner);
  return inner && stretch && isDayLike(stretch)
    ? found(at, inner.to, point({ at: 'unit-of', unit: 'week', of: stretch }))
    : null;
}
const JOINTS = new Set(['of', 'beginning', 'starting', 'commencing', 'ended', 'ending', 'to']);
