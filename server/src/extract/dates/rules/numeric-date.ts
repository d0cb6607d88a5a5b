import { isDate } from '../../../model/calendar.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/weekdays.ts';
import { calendar, type Found, found, point } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { fullYear } from '../year-words.ts';
import { readNamedWeekday } from './calendar-date.ts';

/** "2024-04-17", "17.04.2024", "9/11/2001", "7/8/07", and "22/04" where a preposition or a weekday stands before it. */
export const numericDate: Rule = {
  name: 'numeric date',
  starts: ['#', ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()],
  read(reader, at) {
    const weekday = readNamedWeekday(reader.words, at);
    const parts = readParts(reader.words, weekday?.to ?? at);
    const item = parts && interpret(reader, parts, weekday?.to ?? at, weekday !== null);
    return item && { ...item, from: at, namedWeekday: weekday?.value ?? null };
  },
  yes: [
    example('Filed on 2024-03-02 in Oslo.', '2024-03-02 = 2024-03-02'),
    example('Filed on 17.03.2024 in Graz.', '17.03.2024 = 2024-03-17'),
    example('Filed on 25/12/2023 in Leeds.', '25/12/2023 = 2023-12-25'),
    example('The leak of 12/25/2023 is mended.', '12/25/2023 = 2023-12-25'),
  ],
  no: [
    'The vote was 7/8.',
    'Call 555-01-23 at once.',
    'Version 2.4.1 is out.',
    'They won 3-2-1.',
    'The odds were 10/11.',
  ],
};

interface Parts {
  readonly numbers: readonly string[];
  readonly separator: string;
  readonly to: number;
}

/** Two or three numbers with one kind of separator, without spaces between them. */
function readParts(words: readonly Word[], at: number): Parts | null {
  const first = words[at];
  if (first?.kind !== 'number') return null;
  if (first.glued && words[at - 1]?.kind !== 'punct') return null;
  const dotted = first.lower.split('.');
  if (dotted.length === 3)
    return /^\d{1,4}(?:\.\d{1,4}){2}$/.test(first.lower) ? close(words, dotted, '.', at + 1) : null;
  const separator = words[at + 1];
  if (!separator?.glued || !SEPARATORS.has(separator.lower) || !/^\d{1,4}$/.test(first.lower)) return null;
  const numbers = [first.lower];
  let to = at + 1;
  while (numbers.length < 3 && words[to]?.glued && words[to]?.lower === separator.lower) {
    const next = words[to + 1];
    if (next?.kind !== 'number' || !next.glued || !/^\d{1,4}$/.test(next.lower)) break;
    numbers.push(next.lower);
    to += 2;
  }
  return numbers.length > 1 ? close(words, numbers, separator.lower, to) : null;
}

/** Null where more of a number, a name or a unit is glued to it ("555-01-23-9", "9/11-style" is for another rule). */
function close(words: readonly Word[], numbers: readonly string[], separator: string, to: number): Parts | null {
  const next = words[to];
  const after = words[to + 1];
  if (next?.glued && (next.kind === 'symbol' || (next.kind === 'word' && next.lower !== "'s"))) return null;
  if (next?.glued && next.lower === '-' && after?.glued && after.kind === 'word') return null;
  if (next?.glued && SEPARATORS.has(next.lower) && after?.glued && after.kind === 'number' && numbers.length < 3)
    return null;
  return { numbers, separator, to };
}

const SEPARATORS = new Set(['-', '/', '–', '.']);

function interpret(reader: Reader, parts: Parts, at: number, afterWeekday: boolean): Found | null {
  const [a = '', b = '', c] = parts.numbers;
  const ymd = (year: number, month: number, day: number) =>
    isDate(year, month, day) ? found(at, parts.to, point(calendar(year, month, day))) : null;
  if (c !== undefined) {
    if (a.length === 4) return ymd(Number(a), Number(b), Number(c));
    if (a.length > 2 || b.length > 2 || (c.length !== 4 && (c.length !== 2 || parts.separator === '.'))) return null;
    if (
      c.length === 2 &&
      parts.separator !== '/' &&
      !afterWeekday &&
      !DATE_BEFORE.has(reader.words[at - 1]?.lower ?? '')
    )
      return null;
    const year = c.length === 2 ? fullYear(Number(c)) : Number(c);
    const dayFirst = isDayFirst(reader, Number(a), Number(b), parts.separator);
    return dayFirst ? ymd(year, Number(b), Number(a)) : ymd(year, Number(a), Number(b));
  }
  if (a.length === 4) return yearAndMonth(reader.words, at, parts);
  if (parts.separator !== '/' || a.length > 2 || b.length > 2) return null;
  const before = reader.words[at - 1]?.lower ?? '';
  if (!afterWeekday && !DATE_BEFORE.has(before) && !isListed(reader.words, at)) return null;
  if (
    !afterWeekday &&
    Number(a) < Number(b) &&
    Number(b) <= 10 &&
    reader.words[parts.to]?.kind === 'word' &&
    before !== 'on'
  )
    return null;
  const [day, month] = isDayFirst(reader, Number(a), Number(b), '/') ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return isDate(2000, month, day) ? found(at, parts.to, point(calendar(null, month, day))) : null;
}

/** "2015-12" and "12/2015" are months; "2010-11" is two years, which the year rule reads. */
function yearAndMonth(words: readonly Word[], at: number, parts: Parts): Found | null {
  const year = Number(parts.numbers[0]);
  const month = Number(parts.numbers[1]);
  if (parts.separator !== '-' || parts.numbers[1]?.length !== 2 || month < 1 || month > 12 || month > year % 100)
    return null;
  return year >= 1900 && year < 2100 && words[at - 1]?.lower !== '$'
    ? found(at, parts.to, point(calendar(year, month, null)))
    : null;
}

/** "on 11/20, 11/22 or 11/25": behind another one. */
const isListed = (words: readonly Word[], at: number): boolean =>
  LIST.has(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.kind === 'number' &&
  words[at - 2]?.glued === true &&
  words[at - 3]?.lower === '/';
const LIST = new Set([',', 'or', 'and']);
const DATE_BEFORE = new Set('on from by before after since until till between to dated'.split(' '));

function isDayFirst(reader: Reader, a: number, b: number, separator: string): boolean {
  if (a > 12) return true;
  if (b > 12) return false;
  return separator === '.' || reader.order !== 'month-first';
}
