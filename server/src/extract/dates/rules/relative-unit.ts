import { MONTHS } from '../../lexicon/months.ts';
import type { TimeUnit } from '../../lexicon/time-units.ts';
import { readUnit } from '../count.ts';
import { type Found, found, type Origin, point, stretchOf } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import { isDashWord, type Word } from '../words.ts';

interface Pointer {
  readonly count: number;
  readonly origin: Origin;
}
const now = (count: number): Pointer => ({ count, origin: 'now' });
const then = (count: number): Pointer => ({ count, origin: 'then' });

const told: Pointer = { count: 0, origin: 'told' };

/** Without an article they look from the publication ("next week"), with one from what the story is at ("the next week"). */
export const BARE: ReadonlyMap<string, Pointer> = new Map([
  ['last', now(-1)],
  ['past', now(-1)],
  ['this', now(0)],
  ['current', now(0)],
  ['next', now(1)],
  ['coming', now(1)],
  ['upcoming', now(1)],
  ['that', told],
  ['previous', then(-1)],
  ['following', then(1)],
]);
export const DEFINITE: ReadonlyMap<string, Pointer> = new Map([
  ['current', now(0)],
  ['present', now(0)],
  ['same', told],
  ['very', told],
  ['previous', then(-1)],
  ['preceding', then(-1)],
  ['prior', then(-1)],
  ['following', then(1)],
  ['next', then(1)],
  ['subsequent', then(1)],
  ['ensuing', then(1)],
  ['coming', now(1)],
  ['upcoming', now(1)],
  ['last', now(-1)],
  ['latest', now(0)],
]);

/** "last month", "this week", "next year", "the previous year", "the following day", "that week", "the weekend". */
export const relativeUnit: Rule = {
  name: 'relative unit',
  starts: [...BARE.keys(), 'the', 'latest'],
  read(reader, at) {
    const { words } = reader;
    const first = words[at]?.lower ?? '';
    if (first === 'the') return definite(reader, at);
    const pointer = BARE.get(first);
    if (!pointer) return null;
    if (first === 'this' || first === 'that') {
      const second = words[at + 1]?.lower ?? '';
      const inner = first === 'this' && second !== 'following' ? BARE.get(second) : undefined;
      if (inner && second !== 'that' && second !== 'this')
        return unitAt(words, at, at + 2, inner.count === 1 ? now(1) : inner);
      if (second === 'same' || second === 'very') return unitAt(words, at, at + 2, pointer);
    }
    return unitAt(words, at, at + 1, pointer);
  },
  yes: [
    example('Output fell last month.', 'last month = 2024-03'),
    example('The talks resume next week.', 'next week = 2024-W17'),
    example(
      'He left on May 3, 2022 and came back the following day.',
      'May 3, 2022 = 2022-05-03',
      'the following day = 2022-05-04',
    ),
    example('Sales fell the year before last.', 'the year before last = 2022'),
    example('Talks resume the week after next.', 'the week after next = 2024-W18'),
    example('Sales in the quarter ended March 31 rose.', 'the quarter = 2024-Q1', 'March 31 = 2024-03-31'),
    example('Snow fell over the weekend.', 'the weekend = 2024-W15-WE'),
    example('This past week was calm.', 'This past week = 2024-W15'),
  ],
  no: ['That day-care centre closed.', 'It was the end of the line.'],
};

function definite(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const pointer = DEFINITE.get(words[at + 1]?.lower ?? '');
  if (pointer) {
    const length = words[at + 1]?.lower === 'very' && words[at + 2]?.lower === 'next' ? 3 : 2;
    const unit = readUnit(words, at + length);
    // "the last year" is the twelve months up to now, "the last quarter" the quarter before this one.
    if (words[at + 1]?.lower === 'last' && unit?.unit !== 'quarter' && unit?.unit !== 'weekend') return null;
    return unitAt(words, at, at + length, length === 3 ? then(1) : pointer);
  }
  return beyond(words, at) ?? ended(reader, at) ?? plainUnit(words, at);
}

/** "the quarter ended March 31": the one that ends there; the date stays an expression of its own. */
function ended(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const unit = readUnit(words, at + 1);
  if (!unit || unit.plural || (unit.unit !== 'quarter' && unit.unit !== 'month' && unit.unit !== 'year')) return null;
  if (words[at + 2]?.lower !== 'ended' && words[at + 2]?.lower !== 'ending') return null;
  const stretch = stretchOf(reader.read(words[at + 3]?.lower === 'on' ? at + 4 : at + 3));
  if (!stretch) return null;
  // A year that ends in June is none of the calendar's.
  return unit.unit === 'year'
    ? found(at, at + 2, { kind: 'duration', value: 'P1Y' })
    : found(at, at + 2, point({ at: 'unit-of', unit: unit.unit, of: stretch }));
}

/** "the year before last", "the week after next". */
function beyond(words: readonly Word[], at: number): Found | null {
  const unit = readUnit(words, at + 1);
  const [side, turn] = [words[at + 2]?.lower, words[at + 3]?.lower];
  const count = side === 'before' && turn === 'last' ? -2 : side === 'after' && turn === 'next' ? 2 : null;
  if (!unit || unit.plural || count === null || unit.times !== 1) return null;
  return found(at, at + 4, point({ at: 'offset', unit: unit.unit, count, origin: 'now' }));
}

/** "the day", "the year", "the weekend", where they stand for the one that the story is at: "closed the day at", "for the year". */
function plainUnit(words: readonly Word[], at: number): Found | null {
  const entire = WHOLE.has(words[at + 1]?.lower ?? '');
  const place = entire ? at + 2 : at + 1;
  const unit = readUnit(words, place);
  if (!unit || unit.plural || unit.times !== 1 || !PLAIN.has(unit.unit) || words[place]?.lower === 'night') return null;
  const next = words[place + 1];
  const before = words[at - 1]?.lower ?? '';
  // "the year to February" is a span.
  if (next?.lower === 'to' && MONTHS.has(words[place + 2]?.lower ?? '')) return null;
  if (entire)
    return closes(next)
      ? found(at, place + 1, point({ at: 'offset', unit: unit.unit, count: 0, origin: 'then' }))
      : null;
  if (unit.unit === 'weekend')
    return closes(next)
      ? found(at, place + 1, point({ at: 'offset', unit: 'weekend', count: 0, origin: 'then' }))
      : null;
  if (unit.unit === 'week' || unit.unit === 'month') {
    if (!FOR_UNIT.has(before) || !closes(next)) return null;
  } else if (!(BEFORE_UNIT.has(before) && closes(next))) return null;
  return found(
    at,
    place + 1,
    point({
      at: 'offset',
      unit: unit.unit,
      count: 0,
      origin: unit.unit === 'day' || unit.unit === 'quarter' ? 'then' : 'now',
    }),
  );
}

const WHOLE = new Set(['entire', 'whole', 'full']);
const PLAIN = new Set<TimeUnit>(['day', 'week', 'weekend', 'month', 'quarter', 'year']);
const BEFORE_UNIT = new Set(
  'for on in during through throughout end ended ending closing starting finish finished close closed start started begin began open opened over in into later earlier within'.split(
    ' ',
  ),
);
const FOR_UNIT = new Set(
  'for in during of through throughout end ended finish finished close closed start started later earlier within'.split(
    ' ',
  ),
);

/** Nothing behind the unit says which one it is: a stop, a conjunction or a preposition that begins something else. */
const closes = (next: Word | undefined): boolean =>
  next === undefined || next.kind !== 'word' || CLOSING.has(next.lower);
const CLOSING = new Set(
  'and but or at in on with as by from to for amid while because after until up down so since among even about around is was were are has had will would could said says against he she it they which who compared ended ending'.split(
    ' ',
  ),
);

function unitAt(words: readonly Word[], at: number, place: number, pointer: Pointer): Found | null {
  const word = words[place];
  const unit = readUnit(words, place);
  if (!unit || unit.plural || unit.unit === 'second' || word?.lower === 'night') return null;
  // "the next fortnight" is a span.
  if (unit.unit === 'week' && unit.times > 1) return null;
  if (unit.unit === 'minute' || (unit.unit === 'hour' && pointer.count === 0)) return null;
  const next = words[place + 1];
  if (isDashWord(next) && next?.glued) return null;
  if (pointer.origin === 'now' && unit.unit === 'day' && words[at]?.lower !== 'this') return null;
  const count = pointer.count * unit.times;
  return found(at, place + 1, point({ at: 'offset', unit: unit.unit, count, origin: pointer.origin }));
}
