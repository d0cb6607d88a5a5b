import { DAY_PARTS } from '../lexicon/day-parts.ts';
import type { Found, Meaning } from './meaning.ts';
import type { Reader } from './rule.ts';
import { readHourAlone } from './rules/clock-time.ts';
import { isDayLike } from './rules/day-part.ts';
import { readZone } from './rules/zone.ts';
import { isDashWord } from './words.ts';

type Point = Extract<Meaning, { kind: 'point' }>;

/**
 * A day and a time of day beside each other are one expression: "Friday morning", "May 3 at noon", "10 a.m. on Tuesday",
 * "8 p.m. last night", "early Monday morning".
 */
export function compose(reader: Reader, item: Found): Found {
  const { meaning } = item;
  if (meaning.kind !== 'point') return item;
  if (meaning.clock && !meaning.stretch) return withDay(reader, item, meaning);
  if (!meaning.stretch || !isDayLike(meaning.stretch) || meaning.clock) return item;
  const whole = meaning.part ? item : withPart(reader, item, meaning);
  return withClock(reader, whole);
}

/** "Friday morning", "yesterday evening", "Tuesday in the morning". */
function withPart(reader: Reader, item: Found, meaning: Point): Found {
  const { words } = reader;
  const place = words[item.to]?.lower === 'in' && words[item.to + 1]?.lower === 'the' ? item.to + 2 : item.to;
  const word = words[place];
  const code = DAY_PARTS.get(word?.lower ?? '');
  const next = words[place + 1];
  if (!code || !word || word.lower.endsWith('s') || word.text !== word.lower || (isDashWord(next) && next?.glued))
    return item;
  return { ...item, to: place + 1, meaning: { ...meaning, part: code } };
}

/** "Friday at 10 a.m.", "May 3, 17:30 GMT", "tomorrow around noon". */
function withClock(reader: Reader, item: Found): Found {
  if (item.meaning.kind !== 'point') return item;
  const { words } = reader;
  let place = item.to;
  if (words[place]?.lower === ',') place++;
  const joined = CLOCK_JOINTS.has(words[place]?.lower ?? '');
  if (joined) place++;
  const inner = reader.read(place);
  if (inner?.meaning.kind !== 'point' || !inner.meaning.clock || inner.meaning.stretch) {
    const hour = joined || /^\d{1,2}:\d\d$/.test(words[place]?.lower ?? '') ? readHourAlone(words, place) : null;
    return hour
      ? {
          ...item,
          to: hour.to,
          meaning: { ...item.meaning, clock: inHalfOf(item.meaning.part, hour.clock), part: null },
        }
      : item;
  }
  return {
    ...item,
    to: inner.to,
    zone: inner.zone,
    mod: item.mod ?? inner.mod,
    meaning: { ...item.meaning, clock: inHalfOf(item.meaning.part, inner.meaning.clock), part: null },
  };
}
const CLOCK_JOINTS = new Set(['at', '@', 'around', 'about']);

const inHalfOf = (part: string | null, clock: NonNullable<Point['clock']>): NonNullable<Point['clock']> =>
  part && part !== 'MO' && part !== 'MI' && clock.open && clock.hour < 12 && clock.hour > 0
    ? { ...clock, hour: clock.hour + 12, open: false }
    : clock;

/** "10 a.m. on Tuesday", "noon Friday", "12:00 UTC Monday", "2:30 the next day". */
function withDay(reader: Reader, item: Found, meaning: Point): Found {
  const { words } = reader;
  let place = item.to;
  const apart = words[place]?.lower === ',' && (item.zone !== null || meaning.clock?.open === false);
  if (apart) place++;
  if (words[place]?.lower === 'on') place++;
  const inner = reader.read(place);
  if (
    inner?.meaning.kind !== 'point' ||
    !inner.meaning.stretch ||
    inner.meaning.clock ||
    !isDayLike(inner.meaning.stretch)
  )
    return item;
  // "at 14:20 UTC, May 3": two expressions, the second of which says on which day the first one was.
  if (apart) return { ...item, meaning: { ...meaning, stretch: inner.meaning.stretch } };
  const zone = item.zone ? null : readZone(words, inner.to);
  return {
    ...item,
    to: zone?.to ?? inner.to,
    zone: item.zone ?? zone?.name ?? null,
    namedWeekday: inner.namedWeekday,
    meaning: {
      ...meaning,
      stretch: inner.meaning.stretch,
      clock: meaning.clock && inHalfOf(inner.meaning.part, meaning.clock),
    },
  };
}
