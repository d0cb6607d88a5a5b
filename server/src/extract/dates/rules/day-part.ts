import { DAY_PARTS } from '../../lexicon/day-parts.ts';
import { type Found, found, type Meaning, type Stretch } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import { isCapitalised, isDashWord, type Word } from '../words.ts';

const SINGULAR = new Map([...DAY_PARTS].filter(([name]) => !name.endsWith('s') && name !== 'overnight'));

/** "this morning", "last night", "the evening of May 3", "in the morning", "the early hours of Sunday", "that night". */
export const dayPart: Rule = {
  name: 'part of the day',
  starts: ['this', 'last', 'that', 'the', 'early', ...SINGULAR.keys(), 'later', 'tomorrow'],
  read(reader, at) {
    const { words } = reader;
    const first = words[at]?.lower ?? '';
    const second = SINGULAR.get(words[at + 1]?.lower ?? '');
    if (first === 'this' && second) return found(at, at + 2, part(now(0), second));
    if (first === 'last' && second) return found(at, at + 2, part(now(-1), second));
    if (first === 'that' && second) return found(at, at + 2, part(told, second));
    return hours(reader, at) ?? definite(reader, at) ?? trading(words, at) ?? bare(reader, at);
  },
  yes: [
    example('She called this morning.', 'this morning = 2024-04-17TMO'),
    example('Shots were heard last night.', 'last night = 2024-04-16TNI'),
    example('It burned down on the night of May 3, 2022.', 'the night of May 3, 2022 = 2022-05-03TNI'),
    example('He died in the early hours of Sunday.', 'the early hours of Sunday = 2024-04-14TMO (START)'),
    example('Snow fell on Friday morning.', 'Friday morning = 2024-04-12TMO'),
    example('It was out by midday.', 'midday = 2024-04-17TMI'),
    example('They struck at dawn on Monday.', 'dawn on Monday = 2024-04-15TMO'),
    example('Shares fell in morning trading.', 'morning = 2024-04-17TMO'),
  ],
  no: ['A good night to all.', 'The Night Watch is on show.', 'The morning-after pill is sold here.'],
};

const now = (count: number): Stretch => ({ at: 'offset', unit: 'day', count, origin: 'now' });
const then = (count: number): Stretch => ({ at: 'offset', unit: 'day', count, origin: 'then' });
const told: Stretch = { at: 'offset', unit: 'day', count: 0, origin: 'told' };
const part = (stretch: Stretch, code: string): Meaning => ({ kind: 'point', stretch, part: code, clock: null });

/** "the early hours of Sunday", "early hours of May 3". */
function hours(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const place = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[place]?.lower !== 'early' || words[place + 1]?.lower !== 'hours') return null;
  const to = words[place + 2]?.lower === 'of' ? place + 3 : words[place + 2]?.lower === 'on' ? place + 3 : -1;
  const day = to > 0 ? dayAt(reader, to) : null;
  return found(at, day?.to ?? place + 2, part(day?.stretch ?? then(0), 'MO'), 'START');
}

/** "the morning", "the evening of May 3", "the following night". */
function definite(reader: Reader, at: number): Found | null {
  const { words } = reader;
  if (words[at]?.lower !== 'the') return null;
  const step = STEPS.get(words[at + 1]?.lower ?? '');
  const place = step === undefined ? at + 1 : at + 2;
  const code = SINGULAR.get(words[place]?.lower ?? '');
  const next = words[place + 1];
  if (!code || isCapitalised(words[place]) || (isDashWord(next) && next?.glued)) return null;
  if (step !== undefined) return found(at, place + 1, part(step === 0 ? told : then(step), code));
  if (next?.lower === 'of' || next?.lower === 'on') {
    const day = dayAt(reader, place + 2);
    if (day) return found(at, day.to, part(day.stretch, code));
    if (next.lower === 'of') return null;
  }
  const before = words[at - 1]?.lower ?? '';
  return BEFORE_PART.has(before) && (next?.kind !== 'word' || !NOUNS_AFTER.has(next.lower))
    ? found(at, place + 1, part(then(0), code))
    : null;
}

/** "by midday", "at dawn on Monday": names of a moment, which need no article. */
function bare(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const name = words[at]?.text ?? '';
  const code = SINGULAR.get(name);
  if (!code || !MOMENTS.has(name) || !BEFORE_MOMENT.has(words[at - 1]?.lower ?? '')) return null;
  const day = words[at + 1]?.lower === 'on' ? dayAt(reader, at + 2) : null;
  if (day) return found(at, day.to, part(day.stretch, code));
  const next = words[at + 1];
  return (isDashWord(next) && next?.glued) || next?.lower === 'of' ? null : found(at, at + 1, part(then(0), code));
}
const MOMENTS = new Set('midday dawn daybreak dusk nightfall sunset sunrise lunchtime'.split(' '));
const BEFORE_MOMENT = new Set('at by before after until till since from around shortly'.split(' '));

/** "morning trading", "late-afternoon trade": the part of the day of publication. */
function trading(words: readonly Word[], at: number): Found | null {
  const code = SINGULAR.get(words[at]?.lower ?? '');
  const next = words[at + 1]?.lower ?? '';
  if (!code || (next !== 'trading' && next !== 'trade' && next !== 'session' && next !== 'dealings')) return null;
  return found(at, at + 1, part(then(0), code));
}

function dayAt(reader: Reader, at: number): { readonly stretch: Stretch; readonly to: number } | null {
  const day = reader.read(at);
  // "the early hours of Sunday morning" is the morning of Sunday once.
  const stretch = day?.meaning.kind === 'point' && !day.meaning.clock ? day.meaning.stretch : null;
  return day && stretch && isDayLike(stretch) ? { stretch, to: day.to } : null;
}

/** A stretch of one day, of which there can be a morning. */
export const isDayLike = (stretch: Stretch): boolean =>
  stretch.at === 'weekday' ||
  stretch.at === 'day-of-month' ||
  stretch.at === 'weekday-of-week' ||
  stretch.at === 'holiday' ||
  stretch.at === 'nth-weekday' ||
  ((stretch.at === 'calendar' || stretch.at === 'in-year') && stretch.day !== null) ||
  ((stretch.at === 'offset' || stretch.at === 'beside') && stretch.unit === 'day') ||
  (stretch.at === 'nth' && stretch.unit === 'day');

const STEPS = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);
const BEFORE_PART = new Set('in during by throughout through until into before late early'.split(' '));
const NOUNS_AFTER = new Set(
  'sky news paper papers show sun star newspaper edition shift rush session news air service'.split(' '),
);
