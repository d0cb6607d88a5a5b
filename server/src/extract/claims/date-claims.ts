import { civilOf, intervalOf, weekdayOf } from '../../model/calendar.ts';
import type { DateClaim, DateValue } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import { hash } from '../../model/hash.ts';
import type { Span } from '../../model/span.ts';
import { isCapitalised } from '../../text/characters.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { aspectOf } from './aspect.ts';
import { attributionAt } from './attribution.ts';
import { datedEvents } from './dated-event.ts';
import { tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/** Dates and durations that say when, or how long: "now", "recently" and sets claim nothing that another source could differ from. */
const TELLING = /^\d{2,4}|^PT?\d|^XXXX-(?:WXX-\d|\d\d|XX-XXT\d\d)/;

/** "The lowest level in five years", "the first time in a decade": how long nothing was like it says nothing of how long anything was. */
const isOfSuperlative = (text: string, sentence: Span, { start }: Span): boolean =>
  SUPERLATIVE.test(text.slice(Math.max(sentence.start, start - SUPERLATIVE_REACH), start));
const SUPERLATIVE =
  /\b(?:\p{L}{2,9}est|worst|best|first|most|least)\b[^.;]{0,40}\b(?:in|for|of)(?: (?:the|last|past|more|than|over|almost|nearly|about|at|least|some))* $/iu;
const SUPERLATIVE_REACH = 70;

/** "Three days after they blocked the road" tells of the day of the march that follows, and not how long the road was blocked. */
const isDistance = (text: string, { end }: Span): boolean => DISTANCE.test(text.slice(end, end + DISTANCE_REACH));
const DISTANCE = /^ (?:after|before) \p{L}/u;
const DISTANCE_REACH = 12;

/** A claim of what the text states itself, yet without the id that is made of it. */
type Stated = Omit<DateClaim, 'id' | 'reckoned'>;

/** The dates of a sentence as claims: this happened then. The dateline's own date is the article's, not a claim. */
export function dateClaims(scene: Scene): readonly PlacedClaim[] {
  const { sentence } = scene.frame;
  const { dateline } = scene.draft.layout;
  const placed: PlacedClaim[] = [];
  for (const date of scene.dates) {
    if (date.type === 'SET' || !TELLING.test(date.value)) continue;
    if (date.type === 'DURATION' && isOfSuperlative(scene.draft.text, sentence, date)) continue;
    if (dateline && date.start < dateline.end && dateline.start < date.end) continue;
    if (scene.figures.some((figure) => figure.sort === 'age' && figure.start < date.end && date.start < figure.end))
      continue;
    const { from, to } = tokensOf(sentence, date);
    const own = new Set<number>();
    for (let i = from; i < to; i++) own.add(i);
    const { pair } = date;
    const alias = pair?.as === 'alias' ? scene.dates.find((d) => d !== date && d.pair?.id === pair.id) : undefined;
    const role = roleBefore(sentence.tokens[from - 1]?.lower, sentence.tokens[from - 2]?.lower);
    const claim = statedOf(
      scene,
      date,
      { from, to, own },
      {
        alias: alias?.value ?? null,
        role,
        isHourAlone: isHourAlone(date),
      },
    );
    if (date.type === 'DURATION' && claim.aspect === null && isDistance(scene.draft.text, date)) continue;
    const weekday = weekdayAgainst(sentence, from, to, claim);
    placed.push(
      placedClaim(claim, weekday === null ? date : { start: wordAfter(sentence, weekday.at), end: date.end }),
    );
    if (weekday !== null) placed.push(placedClaim(weekday.claim, weekday.at));
  }
  return placed;
}

/**
 * A date as what the words `from` to `to` of the sentence tell of: happened on it. `own` are the words that are the date itself, and
 * no part of its topic; `alias` is the day that the text gives beside it for the same moment.
 */
export function statedOf(
  scene: Scene,
  date: DateMention,
  { from, to, own }: { readonly from: number; readonly to: number; readonly own: ReadonlySet<number> },
  { alias, role, isHourAlone }: Pick<DateClaim, 'role' | 'isHourAlone'> & Pick<DateValue, 'alias'>,
): Stated {
  const around = topicAt(scene, from, to, own);
  const events = datedEvents(scene, from, to, around.event);
  const { type, value, mod, implied, namedWeekday, zone } = date;
  return {
    kind: 'date',
    topic: events[0] === undefined ? around : { ...around, event: events[0] },
    attribution: attributionAt(scene, from),
    modality: modalityAt(scene.frame, from),
    value: { type, value, mod, implied, namedWeekday, zone, alias },
    role,
    weekdayOf: null,
    events,
    aspect: aspectOf(scene.draft.text, scene.frame.sentence, date, scene.draft.published.value),
    isHourAlone,
    isOfIssue: false,
  };
}

const isHourAlone = ({ value, implied, text }: DateMention): boolean =>
  /T(?:\d|MO|AF|EV|NI)/.test(value) && implied.includes('day') && !DAY_WORDS.test(text);
const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu|fri|sat|sun)\b|today|tonight|yesterday|tomorrow|last|next|this|that|same|previous|following|day)/i;

/** Gives a claim its id and its place. */
export function placedClaim(claim: Stated, at: Span): PlacedClaim {
  const { topic, attribution, modality, value, role, weekdayOf, events, aspect, isHourAlone, isOfIssue } = claim;
  return {
    claim: {
      id: hash(JSON.stringify(claim)),
      kind: 'date',
      topic,
      attribution,
      modality,
      value,
      role,
      weekdayOf,
      events,
      aspect,
      isHourAlone,
      isOfIssue,
      reckoned: null,
    },
    at,
  };
}

/**
 * "Monday, 9 February 2021" was a Tuesday: what the weekday says becomes a claim of its own, the nearest Monday, so that the
 * article stands against itself. Null where the weekday fits, or the date names none.
 */
function weekdayAgainst(
  sentence: TaggedSentence,
  from: number,
  to: number,
  claim: Stated,
): { readonly claim: Stated; readonly at: Span } | null {
  const { value, namedWeekday } = claim.value;
  const day = intervalOf(value);
  const first = sentence.tokens[from];
  if (namedWeekday === null || day === null || day.first !== day.last || !first || to - from < 2) return null;
  const shift = ((namedWeekday - weekdayOf(day.first) + 10) % 7) - 3;
  if (shift === 0 || !WEEKDAY.test(first.lower) || isTitle(sentence, from)) return null;
  const { year, month, day: date } = civilOf(day.first + shift);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return { claim: { ...claim, weekdayOf: value, value: { ...claim.value, value: iso } }, at: first };
}
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/;

/** Where the word begins that follows a stretch: a comma belongs to no date. The stretch's end where no word follows. */
const wordAfter = ({ tokens }: TaggedSentence, { end }: Span): number =>
  tokens.find((token) => token.start >= end && token.kind !== 'punct')?.start ?? end;

/** "The Ambry Sun, August 16, 2008" is a paper, and no Sunday. */
const isTitle = ({ tokens }: TaggedSentence, at: number): boolean =>
  tokens[at]?.lower === 'sun' && isCapitalised(tokens[at - 1]?.text ?? '');

/** What the word before a date makes of it: a start ("from", "since"), an end ("until", "by"), or the day itself. */
function roleBefore(last: string | undefined, second: string | undefined): DateClaim['role'] {
  for (const word of [last, last === 'the' ? second : undefined]) {
    if (word === 'of' && second === 'as') return 'start';
    if (word === 'from' || word === 'since' || word === 'after') return 'start';
    if (word === 'until' || word === 'till' || word === 'by' || word === 'before') return 'end';
  }
  return 'at';
}
