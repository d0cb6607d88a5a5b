import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import { type Found, found, point, stretchOf } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { isDayLike } from './day-part.ts';

/** "Tuesday of next week", "next week on Tuesday", "the week of May 3", "the week beginning May 3". */
export const week: Rule = {
  name: 'week',
  starts: [...WEEKDAYS.keys(), 'last', 'this', 'next', 'the', 'previous'],
  read(reader, at) {
    const { words } = reader;
    return words[at]?.lower === 'the' ? weekOf(reader, at) : (weekdayOf(words, at) ?? weekThen(words, at));
  },
  yes: [
    example('They will meet on Tuesday of next week.', 'Tuesday of next week = 2024-04-23'),
    example('They will meet next week on Tuesday.', 'next week on Tuesday = 2024-04-23'),
    example('It rained in the week of May 3, 2022.', 'the week of May 3, 2022 = 2022-W18'),
    example('He died on the weekend of May 3, 2022.', 'the weekend of May 3, 2022 = 2022-W17-WE'),
    example('Sales in the week ended May 7, 2022 fell.', 'the week ended May 7, 2022 = 2022-W18'),
  ],
  no: ['The week of the long knives was over.'],
};

const WEEKS = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

function weekdayOf(words: readonly Word[], at: number): Found | null {
  const weekday = WEEKDAYS.get(words[at]?.lower ?? '');
  const weeks = WEEKS.get(words[at + 2]?.lower ?? '');
  if (!weekday || words[at + 1]?.lower !== 'of' || weeks === undefined || words[at + 3]?.lower !== 'week') return null;
  return found(at, at + 4, point({ at: 'weekday-of-week', weekday, weeks }));
}

function weekThen(words: readonly Word[], at: number): Found | null {
  const weeks = WEEKS.get(words[at]?.lower ?? '');
  if (weeks === undefined || words[at + 1]?.lower !== 'week') return null;
  const place = words[at + 2]?.lower === 'on' || words[at + 2]?.lower === '-' ? at + 3 : at + 2;
  const weekday = WEEKDAYS.get(words[place]?.lower ?? '');
  return weekday ? found(at, place + 1, point({ at: 'weekday-of-week', weekday, weeks })) : null;
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
  return inner && stretch && isDayLike(stretch) ? found(at, inner.to, point({ at: 'week-of', of: stretch })) : null;
}
const JOINTS = new Set(['of', 'beginning', 'starting', 'commencing', 'ended', 'ending', 'to']);
