import { intervalOf } from '../../model/calendar.ts';
import type { StatementClaim } from '../../model/claim.ts';

/** Both clauses name a day, and not the same. */
export function isOtherDay(a: StatementClaim, b: StatementClaim): boolean {
  if (a.topic.time === null || b.topic.time === null) return false;
  const [x, y] = [intervalOf(a.topic.time), intervalOf(b.topic.time)];
  if (x === null || y === null) return false;
  // A night goes on past midnight.
  const [lastOfX, lastOfY] = [x.last + nightOf(a.topic.time), y.last + nightOf(b.topic.time)];
  return x.first - slackOf(a) > lastOfY || y.first - slackOf(b) > lastOfX;
}
const nightOf = (time: string): number => (time.endsWith('TNI') ? 1 : 0);

/** "At 10:40 p.m." is taken for the day of the report where nothing tells the day, and may be of the evening before. */
const slackOf = ({ topic: { time, published } }: StatementClaim): number =>
  published !== null && time !== null && CLOCK.test(time) && time.startsWith(published.slice(0, DAY_LENGTH)) ? 1 : 0;
const CLOCK = /T\d/;
/** Of `2008-10-06`. */
const DAY_LENGTH = 10;
