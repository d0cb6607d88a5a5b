import { DAY_PARTS, LATER_HALF } from '../../lexicon/day-parts.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { ZONE_WORDS, ZONES } from '../../lexicon/time-zones.ts';
import type { Clock, Found } from '../meaning.ts';
import { CARDINAL_WORDS, readCardinal } from '../number-words.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';
import { isToldAsTime } from './told-as-time.ts';
import { readZone } from './zone.ts';

/** "10:30 a.m.", "3pm", "17:30", "0800 GMT", "noon", "half past seven", "10 o'clock", "9 p.m. Eastern time". */
export const clockTime: Rule = {
  name: 'clock time',
  starts: ['#', 'noon', 'midnight', 'half', 'quarter', 'a', ...CARDINAL_WORDS],
  read({ words }, at) {
    const time = readTime(words, at);
    if (!time) return null;
    const half = time.open ? readHalfOfDay(words, time.to) : null;
    const hour = half && LATER_HALF.has(half.part) && time.clock.hour < 12 ? time.clock.hour + 12 : time.clock.hour;
    const to = half?.to ?? time.to;
    const zone = time.zone ? { name: time.zone, to } : readZone(words, to);
    return {
      from: at,
      to: zone?.to ?? to,
      meaning: {
        kind: 'point',
        stretch: null,
        part: null,
        clock: { ...time.clock, hour, open: time.clock.open && !half },
      },
      mod: null,
      zone: zone?.name ?? null,
      namedWeekday: null,
    };
  },
  yes: [
    example('It began at 10:30 a.m. in Lyon.', '10:30 a.m. = 2024-04-17T10:30'),
    example('Doors open at 3pm.', '3pm = 2024-04-17T15:00'),
    example('The quake struck at 0800 GMT.', '0800 GMT = 2024-04-17T08:00'),
    example('They met at 22.40 on Friday.', '22.40 on Friday = 2024-04-12T22:40'),
    example('The share traded at 12.35 on Friday.', 'Friday = 2024-04-12'),
    example('They met at noon.', 'noon = 2024-04-17T12:00'),
    example('At half past seven it rang.', 'half past seven = 2024-04-17T07:30'),
    example('The flight left at 17:45 local time.', '17:45 local time = 2024-04-17T17:45'),
    example('It ended at 5:50 p.m. (GMT +9).', '5:50 p.m. (GMT +9) = 2024-04-17T17:50'),
    example('The shops shut at nine in the evening.', 'nine in the evening = 2024-04-17T21:00'),
    example('The ferry left at twenty to six in the morning.', 'twenty to six in the morning = 2024-04-17T05:40'),
    example('At twenty to midnight the hall was cleared.', 'twenty to midnight = 2024-04-17T23:40'),
    example('The tremor came at 4.36 in the morning.', '4.36 in the morning = 2024-04-17T04:36'),
    example('The bell rang at ten past four.', 'ten past four = 2024-04-17T04:10'),
    example('20:37 – The doors open.', '20:37 = 2024-04-17T20:37'),
    example('Kick-off: 14:40', '14:40 = 2024-04-17T14:40'),
    example('It was 1:52 when the bell rang.', '1:52 = 2024-04-17T01:52'),
    example('It was read on Monday, 11:25 hours.', 'Monday, 11:25 hours = 2024-04-15T11:25'),
    example('A slab broke off at approx. 14:30.', '14:30 = 2024-04-17T14:30'),
  ],
  no: [
    'The motion was carried by five to two.',
    'From ten to twelve boats sank.',
    'They won 3:2 in Bonn.',
    'See Mark 12:30 for more.',
    'The ratio is 10:15.',
    'Room 1730 is free.',
  ],
};

interface Time {
  readonly clock: Clock;
  readonly to: number;
  /** "7" alone in front of "in the evening": the half of the day is still open. */
  readonly open: boolean;
  readonly zone: string | null;
}

const time = (hour: number, minute: number | null, to: number, open = false, second: number | null = null): Time => ({
  clock: { hour, minute, second, open: open && hour <= 12 },
  to,
  open,
  zone: null,
});

function readTime(words: readonly Word[], at: number): Time | null {
  const word = words[at];
  if (!word) return null;
  if (word.lower === 'noon' || word.lower === 'midnight') {
    if (
      (isCapitalised(word) && (at > 0 || isCapitalised(words[at + 1]))) ||
      NOT_BEFORE_NOON.has(words[at - 1]?.lower ?? '')
    )
      return null;
    return time(word.lower === 'noon' ? 12 : 0, 0, at + 1);
  }
  return word.kind === 'number' ? fromDigits(words, at, word) : fromWords(words, at);
}

function fromDigits(words: readonly Word[], at: number, word: Word): Time | null {
  if (word.glued && words[at - 1]?.kind !== 'punct') return null;
  const match = /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?$/.exec(word.lower);
  const next = words[at + 1];
  if (!match) return military(words, at, word);
  const hour = Number(match[1]);
  const minute = match[2] === undefined ? null : Number(match[2]);
  const second = match[3] === undefined ? null : Number(match[3]);
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const half = readMeridiem(words, at + 1);
  if (half) return hour < 1 || hour > 12 ? null : time((hour % 12) + half.add, minute ?? 0, half.to, false, second);
  if (next?.lower === 'noon' || next?.lower === 'midnight')
    return hour === 12 ? time(next.lower === 'noon' ? 12 : 0, 0, at + 2) : null;
  if (next?.lower === "o'clock" || next?.lower === 'oclock') return time(hour, 0, at + 2, true);
  const colon = word.lower.includes(':');
  if (minute !== null && readZone(words, at + 1)) return time(hour, minute, at + 1, false, second);
  if (minute !== null && colon && (hasTimeBefore(words, at) || isToldAsTime(words, at)) && !next?.lower.startsWith('%'))
    return time(hour, minute, at + 1, true, second);
  if (minute !== null && colon && HOURS.has(next?.lower ?? '')) return time(hour, minute, at + 2, false, second);
  const dotted = word.lower.includes('.') && words[at - 1]?.lower === 'at' && !PRICED.has(words[at - 2]?.lower ?? '');
  if (minute !== null && (colon || dotted) && isDayNext(words, at + 1)) return time(hour, minute, at + 1, true, second);
  if (readHalfOfDay(words, at + 1) && CLOCK_BEFORE.has(words[at - 1]?.lower ?? ''))
    return time(hour, minute ?? 0, at + 1, true, second);
  const past = minute === null ? minutesPast(words, at + 1, hour) : null;
  return past;
}

const HOURS = new Set(['hours', 'hrs', 'hrs.']);

/** "The share traded at 12.35 on Friday" is its price. */
const PRICED = new Set('trade trades traded trading settled priced valued quoted'.split(' '));

/** "0800 UTC", "1730 hours", "1140 a.m.". */
function military(words: readonly Word[], at: number, word: Word): Time | null {
  if (!/^\d{4}$/.test(word.lower)) return null;
  const hour = Number(word.lower.slice(0, 2));
  const minute = Number(word.lower.slice(2));
  if (hour > 24 || minute > 59) return null;
  const half = readMeridiem(words, at + 1);
  if (half && hour <= 12) return time((hour % 12) + half.add, minute, half.to);
  if (words[at + 1]?.lower === 'hours' || words[at + 1]?.lower === 'hrs')
    return hasTimeBefore(words, at) ? time(hour, minute, at + 2) : null;
  const zone = readZone(words, at + 1);
  return zone && zone.name.length < 5 ? time(hour, minute, at + 1) : null;
}

/** "half past seven", "quarter to five", "ten minutes past three", "seven o'clock", "nine a.m.". */
function fromWords(words: readonly Word[], at: number): Time | null {
  const start = words[at]?.lower === 'a' && words[at + 1]?.lower === 'quarter' ? at + 1 : at;
  const name = words[start]?.lower ?? '';
  if (name === 'half' || name === 'quarter') {
    const side = words[start + 1]?.lower;
    const hour =
      side === 'past' || (side === 'to' && name === 'quarter') || side === 'after' ? hourAt(words, start + 2) : null;
    if (!hour) return null;
    const minutes = name === 'half' ? 30 : 15;
    return side === 'to'
      ? time((hour.value + 23) % 24, 60 - minutes, hour.to, true)
      : time(hour.value, minutes, hour.to, true);
  }
  if (start > at) return null;
  const cardinal = readCardinal(words, at);
  if (!cardinal || cardinal.value > 60) return null;
  const next = words[cardinal.to]?.lower ?? '';
  if (next === "o'clock" || next === 'oclock')
    return cardinal.value <= 12 ? time(cardinal.value, 0, cardinal.to + 1, true) : null;
  const half = cardinal.value <= 12 ? readMeridiem(words, cardinal.to) : null;
  if (half) return time((cardinal.value % 12) + half.add, 0, half.to);
  const isHour = cardinal.value >= 1 && cardinal.value <= 12 && CLOCK_BEFORE.has(words[at - 1]?.lower ?? '');
  if (isHour && readHalfOfDay(words, cardinal.to)) return time(cardinal.value, 0, cardinal.to, true);
  return minutesPast(words, cardinal.to, cardinal.value) ?? minutesBare(words, at, cardinal.to, cardinal.value);
}

/** "At twenty to six in the morning", "at five past two": no "minutes", so that only round ones with a time's neighbours count. */
function minutesBare(words: readonly Word[], at: number, to: number, minutes: number): Time | null {
  const side = words[to]?.lower;
  if ((side !== 'past' && side !== 'to') || !ROUND_MINUTES.has(minutes)) return null;
  const isMidnight = words[to + 1]?.lower === 'midnight';
  const hour = isMidnight ? { value: 0, to: to + 2 } : hourAt(words, to + 1);
  if (!hour) return null;
  const isSaid = isMidnight || readHalfOfDay(words, hour.to) !== null || side === 'past';
  if (!isSaid && !(AT.has(words[at - 1]?.lower ?? '') && endsTime(words, hour.to))) return null;
  if (side === 'past') return time(hour.value, minutes, hour.to, !isMidnight);
  return time((hour.value + 23) % 24, 60 - minutes, hour.to, !isMidnight);
}
const ROUND_MINUTES = new Set([5, 10, 20, 25]);
const AT = new Set(['at', 'around', 'about', 'until']);
/** Nothing follows that the numbers could count: "at ten to two", not "at ten to two dozen places". */
const endsTime = (words: readonly Word[], at: number): boolean => {
  const next = words[at];
  return !next || next.kind === 'punct' || AFTER_HOUR.has(next.lower) || isDayNext(words, at);
};

function minutesPast(words: readonly Word[], at: number, minutes: number): Time | null {
  const place = /^min(?:ute)?s?$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const side = words[place]?.lower;
  if (place === at || minutes > 59 || (side !== 'past' && side !== 'to')) return null;
  const hour = hourAt(words, place + 1);
  if (!hour) return null;
  return side === 'past'
    ? time(hour.value, minutes, hour.to, true)
    : time((hour.value + 23) % 24, 60 - minutes, hour.to, true);
}

function hourAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const word = words[at];
  const number =
    word?.kind === 'number' && /^\d{1,2}$/.test(word.lower)
      ? { value: Number(word.lower), to: at + 1 }
      : readCardinal(words, at);
  if (!number || number.value > 12 || number.value < 1) return null;
  const to = words[number.to]?.lower === "o'clock" ? number.to + 1 : number.to;
  return { value: number.value, to };
}

/** "a.m.", "pm", "p.m"; hours to add to a twelve-hour clock. */
function readMeridiem(words: readonly Word[], at: number): { readonly add: number; readonly to: number } | null {
  const word = words[at];
  const add = word ? MERIDIEM.get(word.lower) : undefined;
  if ((word?.lower === 'a' || word?.lower === 'p') && words[at + 1]?.lower === '.' && words[at + 2]?.lower === 'm')
    return {
      add: word.lower === 'p' ? 12 : 0,
      to: words[at + 3]?.lower === '.' && words[at + 3]?.glued ? at + 4 : at + 3,
    };
  if (word && add !== undefined)
    return { add, to: words[at + 1]?.lower === '.' && word.lower.endsWith('.m') ? at + 2 : at + 1 };
  return null;
}
const MERIDIEM = new Map([
  ['a.m.', 0],
  ['a.m', 0],
  ['am', 0],
  ['p.m.', 12],
  ['p.m', 12],
  ['pm', 12],
]);

/** "in the evening" behind a bare hour. */
function readHalfOfDay(words: readonly Word[], at: number): { readonly part: string; readonly to: number } | null {
  const place =
    words[at]?.lower === 'in' && words[at + 1]?.lower === 'the'
      ? at + 2
      : words[at]?.lower === 'at' && words[at + 1]?.lower === 'night'
        ? at + 1
        : -1;
  const part = DAY_PARTS.get(words[place]?.lower ?? '');
  return part ? { part, to: place + 1 } : null;
}

const NOT_BEFORE_NOON = new Set(['high', 'a', 'an', 'every']);
const CLOCK_BEFORE = new Set('at by until till from around about before after since between to @ past'.split(' '));
const hasTimeBefore = (words: readonly Word[], at: number): boolean => CLOCK_BEFORE.has(words[at - 1]?.lower ?? '');
const isDayNext = (words: readonly Word[], at: number): boolean => DAY_NEXT.has(words[at]?.lower ?? '');
const DAY_NEXT = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow on'.split(' '),
);

/** An hour alone behind "Tuesday at": "7", "seven", "7.30", with nothing behind it that it could count. */
export function readHourAlone(
  words: readonly Word[],
  at: number,
): { readonly clock: Clock; readonly to: number } | null {
  const hour = hourAt(words, at);
  const split = /^(1?\d)[.:](\d\d)$/.exec(words[at]?.lower ?? '');
  const to = hour?.to ?? at + 1;
  if (!hour && !split) return null;
  const next = words[to];
  if (
    next &&
    (next.kind === 'number' || next.kind === 'symbol' || (next.kind === 'word' && !AFTER_HOUR.has(next.lower)))
  )
    return null;
  return {
    clock: { hour: hour?.value ?? Number(split?.[1]), minute: split ? Number(split[2]) : 0, second: null, open: true },
    to,
  };
}
const AFTER_HOUR = new Set('in at on and or to for with but when as after before from until if by'.split(' '));
