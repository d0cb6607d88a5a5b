export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A unit word: the unit, how many of it ("fortnight" is two weeks), and whether it is a plural. */
export interface UnitWord {
  readonly unit: TimeUnit;
  readonly times: number;
  readonly plural: boolean;
}

const word = (unit: TimeUnit, plural: boolean, times = 1): UnitWord => ({ unit, times, plural });

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ['second', word('second', false)],
  ['seconds', word('second', true)],
  ['sec', word('second', false)],
  ['secs', word('second', true)],
  ['minute', word('minute', false)],
  ['minutes', word('minute', true)],
  ['min', word('minute', false)],
  ['mins', word('minute', true)],
  ['hour', word('hour', false)],
  ['hours', word('hour', true)],
  ['hr', word('hour', false)],
  ['hrs', word('hour', true)],
  ['day', word('day', false)],
  ['days', word('day', true)],
  ['night', word('day', false)],
  ['nights', word('day', true)],
  ['week', word('week', false)],
  ['weeks', word('week', true)],
  ['wk', word('week', false)],
  ['wks', word('week', true)],
  ['weekend', word('weekend', false)],
  ['weekends', word('weekend', true)],
  ['fortnight', word('week', false, 2)],
  ['fortnights', word('week', true, 2)],
  ['month', word('month', false)],
  ['months', word('month', true)],
  ['quarter', word('quarter', false)],
  ['quarters', word('quarter', true)],
  ['year', word('year', false)],
  ['years', word('year', true)],
  ['yr', word('year', false)],
  ['yrs', word('year', true)],
  ['decade', word('decade', false)],
  ['decades', word('decade', true)],
  ['century', word('century', false)],
  ['centuries', word('century', true)],
  ['millennium', word('century', false, 10)],
  ['millennia', word('century', true, 10)],
]);

/** The letter of a unit in a TIMEX3 duration; a `T` goes before hours, minutes and seconds. */
export const UNIT_CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

export const isClockUnit = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';
