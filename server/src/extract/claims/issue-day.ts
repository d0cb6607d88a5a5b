import type { DateClaim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import { hash } from '../../model/hash.ts';
import { contains } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { attributionAt } from './attribution.ts';
import { datedEvents } from './dated-event.ts';
import { modalityAt } from './modality.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/**
 * The day at the head of an article as the day of the news, where the first sentence tells it without naming another one: "12 March
 * 2024" over "Osten Mills today applied to the court for protection". Others may date the same by that day; a notice may also
 * follow its news by a day, so that it contradicts nobody. `scene` is that of the first sentence; empty where that has another day.
 */
export function issueDay(scene: Scene): readonly PlacedClaim[] {
  const { draft, frame, dates } = scene;
  const date = dateOfIssue(draft);
  const at = frame.sentence.tags.findIndex((tag) => FINITE.has(tag));
  if (date === null || at < 0 || dates.some((one) => isOtherDay(one, date))) return [];
  const around = topicAt(scene, at, at + 1, new Set());
  const events = datedEvents(frame, at, at + 1, around.event);
  const { start, end, text, anchor, pair, ...value } = date;
  const claim: Omit<DateClaim, 'id' | 'reckoned'> = {
    kind: 'date',
    topic: { ...around, event: events[0] ?? around.event },
    attribution: attributionAt(scene, at),
    modality: modalityAt(frame, at),
    value: { ...value, alias: otherDay(draft.dates, date) },
    role: 'at',
    weekdayOf: null,
    events,
    isHourAlone: false,
    isOfIssue: true,
  };
  return [{ claim: { id: hash(JSON.stringify(claim)), ...claim, reckoned: null }, at: date }];
}
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);

/** The mention of the day of publication in the header or dateline; null where there is none. */
function dateOfIssue({ layout, dates, published }: Draft): DateMention | null {
  const { publication } = layout;
  if (publication === null) return null;
  return dates.find((date) => contains(publication, date) && date.value.slice(0, DAY) === published.value) ?? null;
}
const DAY = 'YYYY-MM-DD'.length;

/** The day that the text gives beside this one for its moment ("May 3 (May 4 in Tolmark)"); null where it gives none. */
function otherDay(dates: readonly DateMention[], issue: DateMention): string | null {
  const own = dates.find(
    ({ pair, value }) => pair?.as === 'alias' && value.slice(0, DAY) === issue.value.slice(0, DAY),
  );
  const other = dates.find((date) => date !== own && own?.pair && date.pair?.id === own.pair.id)?.value ?? null;
  return other === null || other.slice(0, DAY) === issue.value.slice(0, DAY) ? null : other;
}

/** "Today" is the day itself; "on Tuesday" or "in March" may be when the news happened. */
const isOtherDay = ({ type, value }: DateMention, issue: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  /^\d{4}-|^XXXX-/.test(value) &&
  value.slice(0, DAY) !== issue.value.slice(0, DAY);
