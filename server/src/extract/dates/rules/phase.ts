import type { TimexMod } from '../../../model/date.ts';
import { DAY_PARTS } from '../../lexicon/day-parts.ts';
import { readUnit } from '../count.ts';
import { type Found, found, point, type Stretch, stretchOf } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import type { Word } from '../words.ts';
import { isDayLike } from './day-part.ts';

/** "early March", "mid-2011", "late 2006", "the end of last year", "earlier this week", "later in the day", "year-end". */
export const phase: Rule = {
  name: 'phase',
  starts: [
    'early',
    'late',
    'mid',
    'middle',
    'earlier',
    'later',
    'the',
    'end',
    'beginning',
    'start',
    'turn',
    'year',
    'month',
  ],
  read(reader, at) {
    const { words } = reader;
    const first = words[at]?.lower ?? '';
    if (first === 'year' || first === 'month') return yearEnd(words, at, at);
    if (first === 'the' || EDGES.has(first)) return edge(reader, at) ?? adjective(reader, at, at + 1);
    return adjective(reader, at, at);
  },
  yes: [
    example('They met in early March 2023.', 'early March 2023 = 2023-03 (START)'),
    example('It closed in mid-2011.', 'mid-2011 = 2011 (MID)'),
    example('He left at the end of last year.', 'the end of last year = 2023 (END)'),
    example('She spoke earlier this week.', 'earlier this week = 2024-W16 (START)'),
    example('Rates peaked in the late 1980s.', 'the late 1980s = 198 (END)'),
    example('It should be done by year-end.', 'year-end = 2024 (END)'),
    example('They fled by the end of the day Saturday.', 'the end of the day Saturday = 2024-04-13 (END)'),
    example('Trade was thin at the start of the day.', 'the start of the day = 2024-04-17 (START)'),
    example('Police came late on Monday.', 'late on Monday = 2024-04-15 (END)'),
  ],
  no: ['In the end he won.', 'The late mayor was mourned.', 'It was the beginning of an era.', 'The early bird sang.'],
};

const ADJECTIVES = new Map<string, TimexMod>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
]);
const EDGES = new Map<string, TimexMod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['turn', 'START'],
  ['onset', 'START'],
  ['opening', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['midpoint', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** "early March", "the mid-1990s", "late on Monday", "earlier in the day". */
function adjective(reader: Reader, at: number, place: number): Found | null {
  const { words } = reader;
  const word = words[place]?.lower ?? '';
  const mod = ADJECTIVES.get(word);
  if (!mod) return null;
  let next = place + 1;
  if (words[next]?.lower === 'to' && words[next + 1]?.lower === 'mid') next += 2;
  if (words[next]?.lower === '-') next++;
  const joint = words[next]?.lower;
  const joined = (joint === 'in' || joint === 'on') && place === at;
  if (joined) next++;
  const partOfDay = DAY_PARTS.get(words[next]?.lower ?? '');
  if (partOfDay && place === at && !joined) return dayPartWith(reader, at, next, mod);
  const inner = reader.read(next) ?? (joined ? unitInContext(words, next) : null);
  if (!inner || inner.mod || inner.meaning.kind !== 'point' || inner.meaning.clock) return null;
  const { stretch } = inner.meaning;
  if (!stretch || (word.endsWith('er') && !isRelative(stretch))) return null;
  if (place > at && !mayFollowArticle(stretch)) return null;
  return { ...inner, from: at, mod };
}

/** "early morning", "late Thursday night" (read by its own rule): "late morning" of the day that the story is at. */
function dayPartWith(reader: Reader, at: number, place: number, mod: TimexMod): Found | null {
  const { words } = reader;
  const code = DAY_PARTS.get(words[place]?.lower ?? '') ?? 'MO';
  const before = words[at - 1]?.lower ?? '';
  const next = words[place + 1];
  if (
    !['in', 'by', 'from', 'until', 'during', 'to', 'this', 'the', 'since'].includes(before) &&
    next?.lower !== 'trading'
  )
    return null;
  if (next?.lower === '-') return null;
  return found(
    at,
    place + 1,
    { kind: 'point', stretch: { at: 'offset', unit: 'day', count: 0, origin: 'then' }, part: code, clock: null },
    mod,
  );
}

/** "in the day", "in the year", "in the week". */
function unitInContext(words: readonly Word[], at: number): Found | null {
  const unit = words[at]?.lower === 'the' ? readUnit(words, at + 1) : null;
  if (
    !unit ||
    unit.plural ||
    unit.times !== 1 ||
    unit.unit === 'second' ||
    unit.unit === 'minute' ||
    unit.unit === 'hour'
  )
    return null;
  return found(
    at,
    at + 2,
    point({ at: 'offset', unit: unit.unit, count: 0, origin: unit.unit === 'day' ? 'then' : 'now' }),
  );
}

const isRelative = (stretch: Stretch): boolean =>
  stretch.at === 'offset' || stretch.at === 'weekday' || stretch.at === 'calendar' || stretch.at === 'season';
const mayFollowArticle = (stretch: Stretch): boolean =>
  stretch.at === 'value' ||
  stretch.at === 'short-decade' ||
  (stretch.at === 'calendar' && stretch.day === null) ||
  stretch.at === 'season';

/** "the end of 2023", "the very beginning of the year", "the first half of May". */
function edge(reader: Reader, at: number): Found | null {
  const { words } = reader;
  let place = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[place]?.lower === 'very') place++;
  if (words[place]?.lower === 'year') return yearEnd(words, at, place);
  const half =
    words[place + 1]?.lower === 'half' || words[place + 1]?.lower === 'part'
      ? HALVES.get(words[place]?.lower ?? '')
      : undefined;
  const mod = half ?? EDGES.get(words[place]?.lower ?? '');
  const of = half ? place + 2 : place + 1;
  if (!mod) return null;
  if (words[of]?.lower !== 'of') return null;
  // "At the end of the day it is about trust" tells no time.
  const lead = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
  const whole = words[of + 1]?.lower === 'the' && words[of + 2]?.lower === 'day';
  // "by the end of the day Saturday" is of Saturday.
  const day = whole ? reader.read(words[of + 3]?.lower === 'on' ? of + 4 : of + 3) : null;
  const told = stretchOf(day);
  if (day && told && isDayLike(told)) return { ...day, from: at, mod };
  if (lead?.lower === 'at' && whole && words[place]?.lower === 'end') return null;
  const inner = reader.read(of + 1) ?? unitInContext(words, of + 1) ?? bareUnit(words, of + 1);
  if (!inner || inner.mod || inner.meaning.kind !== 'point' || inner.meaning.clock) return null;
  return { ...inner, from: at, mod };
}
const HALVES = new Map<string, TimexMod>([
  ['first', 'START'],
  ['early', 'START'],
  ['second', 'END'],
  ['latter', 'END'],
  ['later', 'END'],
  ['last', 'END'],
]);

/** "end of year", "end of month". */
function bareUnit(words: readonly Word[], at: number): Found | null {
  const unit = readUnit(words, at);
  const known =
    unit &&
    !unit.plural &&
    (unit.unit === 'year' || unit.unit === 'month' || unit.unit === 'week' || unit.unit === 'day');
  return known ? found(at, at + 1, point({ at: 'offset', unit: unit.unit, count: 0, origin: 'now' })) : null;
}

/** "year-end", "the year's end", "year end". */
function yearEnd(words: readonly Word[], at: number, place: number): Found | null {
  const unit = readUnit(words, place);
  const joint = words[place + 1]?.lower;
  const name = joint === '-' || joint === "'s" ? place + 2 : place + 1;
  const mod = EDGES.get(words[name]?.lower ?? '');
  if (!unit || !mod || (name === place + 1 && words[name]?.lower !== 'end') || words[name + 1]?.lower === 'of')
    return null;
  if (joint === "'s" && at === place) return null;
  return found(at, name + 1, point({ at: 'offset', unit: unit.unit, count: 0, origin: 'now' }), mod);
}
