import { civilOf, intervalOf, isoDay } from '../../../model/calendar.ts';
import type { DateMention, ImpliedPart, TimexType } from '../../../model/date.ts';
import type { Clock, Found, Meaning, Stretch } from '../meaning.ts';
import { fromPublication, plain } from './calendar.ts';
import { type Resolved, type Scene, storyDayOf } from './scene.ts';
import { resolveStretch } from './stretch.ts';

/** The type and value of an expression, with what was supplied. */
export interface Valued extends Resolved {
  readonly type: TimexType;
}

export function resolve(found: Found, scene: Scene): Valued {
  const { meaning } = found;
  switch (meaning.kind) {
    case 'duration':
      return meaning.counted && scene.publication !== null
        ? { value: meaning.value, implied: ['anchor'], anchor: fromPublication(scene.publication), type: 'DURATION' }
        : typed('DURATION', plain(meaning.value));
    case 'set':
      return typed('SET', plain(meaning.value));
    case 'vague':
      return typed('DATE', plain(meaning.value));
    case 'ahead':
      return scene.looksAhead
        ? typed(
            'DATE',
            resolveStretch({ at: 'offset', unit: meaning.unit, count: meaning.count, origin: 'now' }, scene),
          )
        : typed('DURATION', plain(meaning.value));
    case 'days':
      return typed('DATE', resolveDays(meaning.from, meaning.to, scene));
    case 'point':
      return resolvePoint(meaning, scene);
  }
}

function resolvePoint(meaning: Extract<Meaning, { kind: 'point' }>, scene: Scene): Valued {
  const day = meaning.stretch ? resolveStretch(meaning.stretch, scene) : storyDay(scene);
  if (meaning.clock) return typed('TIME', day, `${dayPart(day.value)}T${clockValue(meaning.clock)}`);
  if (meaning.part) return typed('TIME', day, `${dayPart(day.value)}T${meaning.part}`);
  return typed(day.value.includes('T') ? 'TIME' : 'DATE', day);
}

const typed = (type: TimexType, { value, implied, anchor }: Resolved, as: string = value): Valued => ({
  value: as,
  implied,
  anchor,
  type,
});

const dayPart = (value: string): string => value.split('T')[0] ?? value;

const WHOLE_DATE: readonly ImpliedPart[] = ['year', 'month', 'day'];

/** The day of a time that stands alone: the one that the sentence or the one before tells, else that of the publication. */
function storyDay(scene: Scene): Resolved {
  const { publication } = scene;
  const day = storyDayOf(scene);
  if (day)
    return {
      value: dayPart(day.value),
      implied: WHOLE_DATE,
      anchor: { from: 'mention', at: day.at, value: day.value },
    };
  if (publication === null) return { value: 'XXXX-XX-XX', implied: WHOLE_DATE, anchor: null };
  return {
    value: isoDay(publication),
    implied: WHOLE_DATE,
    anchor: { from: 'publication', at: null, value: isoDay(publication) },
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

const clockValue = (clock: Clock): string =>
  `${two(clock.hour)}:${two(clock.minute ?? 0)}${clock.second === null ? '' : `:${two(clock.second)}`}`;

/** Two ends as `a/b`; three whole months that are a quarter are that quarter. */
function resolveDays(from: Stretch, to: Stretch, scene: Scene): Resolved {
  const last = resolveStretch(to, scene);
  let first = resolveStretch(from, scene);
  const [a, b] = [intervalOf(first.value), intervalOf(last.value)];
  if (a && b && a.first > b.last && from.at === 'calendar' && from.month !== null && from.year === null)
    first = resolveStretch(
      { ...from, year: civilOf(b.last).year - (a.first > b.last && monthOf(to) < from.month ? 1 : 0) },
      scene,
    );
  const quarter = quarterOf(first.value, last.value);
  return { value: quarter ?? `${first.value}/${last.value}`, implied: last.implied, anchor: last.anchor };
}

const monthOf = (stretch: Stretch): number => (stretch.at === 'calendar' ? (stretch.month ?? 12) : 12);

function quarterOf(first: string, last: string): string | null {
  const a = /^(\d{4})-(\d\d)$/.exec(first);
  const b = /^(\d{4})-(\d\d)$/.exec(last);
  if (!a || !b || a[1] !== b[1]) return null;
  const month = Number(a[2]);
  return month % 3 === 1 && Number(b[2]) === month + 2 ? `${a[1]}-Q${(month + 2) / 3}` : null;
}

export const anchorOf = (valued: Valued): DateMention['anchor'] => (valued.implied.length > 0 ? valued.anchor : null);
