import { intervalOf } from '../../model/calendar.ts';
import type { DateClaim, DateValue } from '../../model/claim.ts';
import { mayBeOne, mayLieIn, type PartialDate, partialOf } from '../../model/partial-date.ts';
import { compareDurations } from './durations.ts';
import { compareElapsed } from './elapsed.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Two reports of one moment differ by as much for no reason but the clock on the wall. */
const SLACK_MINUTES = 5;

/** In minutes. */
const HALF_A_DAY = 720;

/** "Must serve at least 30 years" is how a judge sets a term, and leaves nothing open. */
function compareLengths(a: DateClaim, b: DateClaim): Relation {
  const isSet = a.aspect === MINIMUM && b.aspect === MINIMUM;
  return isSet
    ? compareDurations({ ...a.value, mod: null }, { ...b.value, mod: null })
    : compareDurations(a.value, b.value);
}
const MINIMUM = 'minimum term';

/**
 * Compares two dates of one event. A coarser one holds a finer one ("fall of 2020" holds November 9). Clock times are compared in
 * one zone and, unless one is told without its day, on one day. A start and an end agree where they meet, and never exclude each other.
 */
export function compareDates(a: DateClaim, b: DateClaim): Relation {
  if (a.isOfIssue || b.isOfIssue) return compareIssues(a, b);
  if (a.value.type === 'DURATION' || b.value.type === 'DURATION')
    return a.value.type === b.value.type ? compareLengths(a, b) : compareElapsed(a, b);
  const isOtherEnd = a.role !== b.role && endOf(a) !== endOf(b);
  if (a.value.value === b.value.value) return isOtherEnd ? compatible('the day is one') : EQUAL;
  // An hour whose day nobody names may be of any day: "the fire broke out at 2.15 in the morning".
  if ((a.isHourAlone || b.isHourAlone) && minutesOf(a.value.value) !== null && minutesOf(b.value.value) !== null) {
    const hours = sameDays(a.value, b.value);
    return isOtherEnd && hours.kind !== 'compatible'
      ? incomparable('one is a start or an end, the other is not')
      : hours;
  }
  const x = intervalOf(a.value.value);
  const y = intervalOf(b.value.value);
  const isMet =
    x === null || y === null ? isPartlyMet(a.value.value, b.value.value) : x.first <= y.last && y.first <= x.last;
  if (isMet === null) return incomparable('one of them cannot be placed in the calendar');
  const met = isMet ? sameDays(a.value, b.value) : null;
  // "In power since 2013" and "took power in 2013" are one; two different days may be the start of a thing and its end.
  if (isOtherEnd && met?.kind !== 'compatible') return incomparable('one is a start or an end, the other is not');
  if (met) return met;
  if (a.isHourAlone || b.isHourAlone) return incomparable('the day of one of them is inferred');
  if (isVague(a.value) || isVague(b.value)) return incomparable('one of them is only a rough date');
  return excluding('they are different days');
}

/** The day at the head of an article is that of its news, if another article dates the same by it; two such days say nothing of each other. */
function compareIssues(a: DateClaim, b: DateClaim): Relation {
  const [x, y] = [intervalOf(a.value.value), intervalOf(b.value.value)];
  const isOne = x !== null && y !== null && x.first === y.first && x.last === y.last;
  return isOne && a.isOfIssue !== b.isOfIssue && a.role === b.role
    ? compatible('the article appeared on that day')
    : incomparable('one is the day on which an article appeared');
}

/**
 * Whether two dates may be one day, where at least one of them has no year: by weekday, by month and day, by the hour alone. Null
 * where they cannot be compared.
 */
function isPartlyMet(a: string, b: string): boolean | null {
  const [x, y] = [partialOf(a), partialOf(b)];
  if (x !== null && y !== null) return mayBeOne(x, y) ?? isHour(x, y, a, b);
  const [partial, placed] = x === null ? [y, intervalOf(a)] : [x, intervalOf(b)];
  if (partial === null || placed === null) return null;
  return mayLieIn(partial, placed) ?? isHour(partial, null, a, b);
}

/** An hour without its day is held against any other hour: true, so that the hours are looked at; null where one of them has none. */
function isHour(x: PartialDate, y: PartialDate | null, a: string, b: string): true | null {
  const isBare = [x, y].some((date) => date !== null && date.month === null && date.weekday === null);
  return isBare && minutesOf(a) !== null && minutesOf(b) !== null ? true : null;
}

/** Which end of something a date is, by its preposition or by the verb: "from 15 July" and "takes effect on July 1" are starts. */
function endOf({ role, topic: { event, words } }: DateClaim): DateClaim['role'] {
  if (role !== 'at' || event === null) return role;
  if (BEGINNING.has(event) || words.some((word) => IN_FORCE.has(word))) return 'start';
  return ENDING.has(event) ? 'end' : 'at';
}
const BEGINNING = new Set(['begin', 'enter']);
const IN_FORCE = new Set(['effect', 'force']);
const ENDING = new Set(['finish', 'end', 'expir', 'laps']);

const isVague = (date: DateValue): boolean =>
  date.mod === 'APPROX' || date.mod === 'START' || date.mod === 'END' || date.mod === 'MID';

function sameDays(a: DateValue, b: DateValue): Relation {
  const x = minutesOf(a.value);
  const y = minutesOf(b.value);
  if (x === null || y === null) return compatible('one lies within the other');
  const apart = Math.abs(x - y);
  const [one, other] = [zoneOf(a), zoneOf(b)];
  if (one !== other && (apart > SLACK_MINUTES || (one !== HERE && other !== HERE)))
    return incomparable('they are told in different time zones');
  if (apart > 0 && apart % HALF_A_DAY === 0) return incomparable('one may be told on a clock of twelve hours');
  return apart <= SLACK_MINUTES ? compatible(`they are ${apart} minutes apart`) : excluding('the hours differ');
}

/** The zone of a clock time; that of the place where nothing else is said, as in "local time". */
function zoneOf({ zone }: DateValue): string {
  const name = zone?.toLowerCase() ?? HERE;
  return name === 'local time' ? HERE : UNIVERSAL.has(name) ? 'utc' : name;
}
const HERE = 'here';
const UNIVERSAL = new Set(['gmt', 'utc', 'universal time', 'z']);

/** Minutes since midnight of a value with a clock time; null for days and parts of day. */
export function minutesOf(value: string): number | null {
  // Most dates have no hour, and are asked for it again and again.
  const match = value.includes('T') ? /T(\d{2})(?::(\d{2}))?/.exec(value) : null;
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null;
}
