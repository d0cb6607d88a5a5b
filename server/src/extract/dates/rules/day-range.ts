import { isDate } from '../../../model/calendar.ts';
import { MONTHS, PLAIN_MONTHS } from '../../lexicon/months.ts';
import { calendar, type Found, found } from '../meaning.ts';
import { ORDINAL_WORDS, readOrdinal } from '../number-words.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, isDashWord, type Word } from '../words.ts';
import { readYear } from '../year-words.ts';
import { afterMonth, skip } from './calendar-date.ts';

/** "Sept. 19–20, 2023", "5-6 April 2016", "May 30-June 2", "July-September", "Nov. 3 - 5": one expression, two ends. */
export const dayRange: Rule = {
  name: 'range of days',
  starts: [...MONTHS.keys(), ...ORDINAL_WORDS, 'the', '#'],
  read({ words }, at) {
    return MONTHS.has(words[at]?.lower ?? '') ? fromMonth(words, at) : fromDay(words, at);
  },
  yes: [
    example('The summit of Sept. 19–20, 2023 failed.', 'Sept. 19–20, 2023 = 2023-09-19/2023-09-20'),
    example('They met on 5-6 April 2016.', '5-6 April 2016 = 2016-04-05/2016-04-06'),
    example('It ran from 9 to 12 June 2021.', '9 to 12 June 2021 = 2021-06-09/2021-06-12'),
    example(
      'It is shut from the ninth till the seventeenth of May.',
      'the ninth till the seventeenth of May = 2024-05-09/2024-05-17',
    ),
    example('The fair runs May 30-June 2, 2023.', 'May 30-June 2, 2023 = 2023-05-30/2023-06-02'),
    example('Orders fell in July-September 2023.', 'July-September 2023 = 2023-Q3'),
  ],
  no: ['They won 5-6 in Turin.'],
};

interface Day {
  readonly value: number;
  readonly to: number;
}

function dayAt(words: readonly Word[], at: number): Day | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const word = words[at];
  return word?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(word.lower)
    ? { value: Number(word.lower), to: at + 1 }
    : null;
}

const monthAt = (words: readonly Word[], at: number): Day | null => {
  const named = isCapitalised(words[at]) || PLAIN_MONTHS.has(words[at]?.lower ?? '');
  const value = named ? MONTHS.get(words[at]?.lower ?? '') : undefined;
  if (!value) return null;
  return { value, to: afterMonth(words, at) };
};

/** Past the dash; for two months without days it must touch them ("July-September", not "June - July was dry"). */
const pastDash = (words: readonly Word[], at: number): number =>
  isDashWord(words[at]) || words[at]?.lower === '/' ? at + 1 : -1;

/** As well "from 9 to 12 June", "between 3 and 12 May". */
function pastJoint(words: readonly Word[], from: number, at: number): number {
  const joint = words[at]?.lower;
  const before = words[from - 1]?.lower;
  const ranged =
    (joint === 'to' && before !== undefined) ||
    joint === 'through' ||
    joint === 'till' ||
    joint === 'until' ||
    (joint === 'and' && before === 'between');
  return ranged ? at + 1 : pastDash(words, at);
}

function fromMonth(words: readonly Word[], at: number): Found | null {
  const month = monthAt(words, at);
  if (!month) return null;
  const day = dayAt(words, month.to);
  const dash = pastDash(words, day?.to ?? month.to);
  if (dash < 0) return null;
  const second = monthAt(words, dash);
  const lastDay = dayAt(words, second?.to ?? dash);
  if (!day && !second) return null;
  if (day && !lastDay) return null;
  if (!day && lastDay) return null;
  const to = lastDay?.to ?? second?.to ?? dash;
  // With two months and spaces each end is an expression of its own: "May 3 - June 5".
  if (second && words[dash - 1]?.glued !== true) return null;
  return close(
    words,
    at,
    to,
    { month: month.value, day: day?.value ?? null },
    { month: second?.value ?? month.value, day: lastDay?.value ?? null },
  );
}

/** "5-6 April 2016", "30 May - 2 June". */
function fromDay(words: readonly Word[], at: number): Found | null {
  const day = dayAt(words, skip(words, at, 'the'));
  if (!day) return null;
  const month = monthAt(words, day.to);
  const joint = pastJoint(words, at, month?.to ?? day.to);
  const dash = joint > 0 ? skip(words, joint, 'the') : joint;
  const lastDay = dash > 0 ? dayAt(words, dash) : null;
  const second = lastDay ? monthAt(words, skip(words, lastDay.to, 'of')) : null;
  if (!lastDay || !second) return null;
  return close(
    words,
    at,
    second.to,
    { month: month?.value ?? second.value, day: day.value },
    { month: second.value, day: lastDay.value },
  );
}

interface End {
  readonly month: number;
  readonly day: number | null;
}

function close(words: readonly Word[], at: number, to: number, first: End, last: End): Found | null {
  const next = words[to];
  if (next?.glued && (next.kind === 'symbol' || next.kind === 'number')) return null;
  if (first.day !== null && !isDate(2000, first.month, first.day)) return null;
  if (last.day !== null && !isDate(2000, last.month, last.day)) return null;
  if (first.month === last.month && (first.day ?? 0) >= (last.day ?? 1)) return null;
  const year = readYear(words, skip(words, to, ',', 'of'));
  const end = year?.value ?? null;
  // "Dec. 30-Jan. 2, 2017" begins in the year before.
  const start = end === null ? null : first.month > last.month ? end - 1 : end;
  return found(at, year?.to ?? to, {
    kind: 'days',
    from: calendar(start, first.month, first.day),
    to: calendar(end, last.month, last.day),
  });
}
