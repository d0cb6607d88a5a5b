import { readUnit } from '../count.ts';
import { type Found, found, point } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';

/** "the same period last year", "the same quarter a year earlier", "the corresponding period of 2008". */
export const samePeriod: Rule = {
  name: 'same period',
  starts: ['the', 'same'],
  read(reader, at) {
    const { words } = reader;
    const start = words[at]?.lower === 'the' ? at + 1 : at;
    if (!SAME.has(words[start]?.lower ?? '')) return null;
    const noun = words[start + 1]?.lower ?? '';
    if (noun !== 'period' && noun !== 'time' && !readUnit(words, start + 1)) return null;
    return compared(reader, at, start + 2);
  },
  yes: [
    example(
      'Sales rose in the third quarter of 2023 from the same period a year earlier.',
      'the third quarter of 2023 = 2023-Q3',
      'the same period a year earlier = 2022-Q3',
    ),
    example(
      'Output in March 2024 beat the same month last year.',
      'March 2024 = 2024-03',
      'the same month last year = 2023-03',
    ),
  ],
  no: ['They are the same time zones.', 'It was the same old story.'],
};

const SAME = new Set(['same', 'corresponding', 'comparable', 'equivalent', 'year-earlier']);

function compared(reader: Reader, at: number, place: number): Found | null {
  const { words } = reader;
  const of = ['of', 'in', 'a'].includes(words[place]?.lower ?? '') && words[place]?.lower !== 'a' ? place + 1 : place;
  const inner = reader.read(words[of]?.lower === 'the' && words[of + 1]?.lower === 'last' ? of + 1 : of);
  if (
    inner?.meaning.kind !== 'point' ||
    (inner.meaning.stretch?.at !== 'offset' && inner.meaning.stretch?.at !== 'same-period')
  ) {
    const year =
      inner?.meaning.kind === 'point' &&
      inner.meaning.stretch?.at === 'calendar' &&
      inner.meaning.stretch.month === null
        ? inner.meaning.stretch
        : null;
    return year && inner && of > place ? found(at, inner.to, point(year)) : null;
  }
  const { stretch } = inner.meaning;
  const [unit, count] =
    stretch.at === 'same-period' ? (['year', stretch.years] as const) : ([stretch.unit, stretch.count] as const);
  return unit === 'year' ? found(at, inner.to, point({ at: 'same-period', years: count, exact: true })) : null;
}
