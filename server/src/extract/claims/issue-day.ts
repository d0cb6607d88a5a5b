import type { DateMention } from '../../model/date.ts';
import { contains } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { placedClaim, statedOf } from './date-claims.ts';
import type { PlacedClaim, Scene } from './scene.ts';

/**
 * The day at the head of an article as the day of the news, where the first sentence tells it without naming another one: "12 March
 * 2024" over "Osten Mills today applied to the court for protection". Others may date the same by that day; a notice may also
 * follow its news by a day, so that it contradicts nobody. `scene` is that of the first sentence, `issue` what `issueOf` finds;
 * null where the sentence has another day.
 */
export function issueDay(scene: Scene, issue: DateMention): PlacedClaim | null {
  const { draft, frame, dates } = scene;
  const at = frame.sentence.tags.findIndex((tag) => FINITE.has(tag));
  if (at < 0 || dates.some((date) => isOtherDay(date, issue))) return null;
  const claim = statedOf(
    scene,
    issue,
    { from: at, to: at + 1, own: new Set() },
    { alias: otherDay(draft.dates, issue), role: 'at', isHourAlone: false },
  );
  return placedClaim({ ...claim, aspect: null, isOfIssue: true }, issue);
}
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);

/** The mention of the day of publication in the header or dateline; null where there is none. */
export function issueOf({ layout, dates, published }: Draft): DateMention | null {
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
