import { intervalOf } from '../../model/calendar.ts';
import type { Claim, FigureClaim, StatementClaim } from '../../model/claim.ts';
import { daysFromTo } from '../../model/publication-days.ts';
import { isPassing } from '../compare/statements.ts';
import { isCountedOut } from './counted-out.ts';

/** What is counted on and on after an event: the count of a later day replaces that of an earlier one. */
const GROWING = new Set([
  'die',
  'injure',
  'rescue',
  'arrest',
  'infect',
  'evacuate',
  'displace',
  'hospitalise',
  'damage',
  'destroy',
  'charge',
  'burn',
  'flee',
  'sign',
  'kidnap',
]);
/** What is counted on whatever is told of it: cases of an illness, signatures, hectares of a fire. */
const GROWING_HEADS = new Set([
  'case',
  'infection',
  'signature',
  'hectare',
  'acre',
  'complaint',
  'claim',
  'aftershock',
]);
/** Areas are measured on and on as well: what has burned, what is flooded. */
const SPREADING_UNITS = new Set(['har', '[acr_us]', 'km2']);
const SPREADING = new Set(['fire', 'cover', 'destroy', 'flood', 'contain', 'scorch']);
/** What is counted down as people are found. */
const SHRINKING = new Set(['miss']);

/** An area of something that spreads, told by both in one unit; what no verb tells is taken for a fire's. */
const isSpreading = ({ value: early }: FigureClaim, { value: late }: FigureClaim): boolean =>
  SPREADING_UNITS.has(early.unit ?? '') &&
  early.unit === late.unit &&
  SPREADING.has(early.event ?? late.event ?? 'fire');

/** "The lead has shrunk to 135 votes", "the quantity has risen to 240,000 litres": the later report says itself that it was another one before. */
const isMoved = ({ value: early }: FigureClaim, { value: late }: FigureClaim): boolean =>
  late.change === 'to' && early.change !== 'to' && late.value !== early.value;

/** "In 1949 he got in by 43 votes", "42 died in the collision of Christmas 2001": nobody counts on what was over long before the report. */
function isLongAgo({ topic: { time, published } }: Claim): boolean {
  const [told, day] = [intervalOf(time ?? ''), intervalOf(published ?? '')];
  return told !== null && day !== null && day.first - told.last > LONG_AGO;
}
/** In days: the wounded of an event die, and the missing are found, for weeks. */
const LONG_AGO = 60;

/** Whether a difference is that of an earlier and a later report: a toll that rises, the missing who are found, a plan that slipped. */
export function isDeveloping(a: Claim, b: Claim): boolean {
  if (a.topic.published === b.topic.published) return false;
  const days = daysFromTo(a.topic.published, b.topic.published);
  if (days === null || days === 0) return false;
  if (isLongAgo(a) && isLongAgo(b)) return false;
  const [early, late] = days > 0 ? [a, b] : [b, a];
  if (early.kind === 'figure' && late.kind === 'figure') {
    // Nothing is no stage of a count: "there were no arrests" is a denial of the eleven that another tells of.
    if (early.value.value === 0) return false;
    const event = early.value.event ?? late.value.event;
    if (isCountedOut(early, late) || isMoved(early, late)) return true;
    const isCountedOn =
      (GROWING_HEADS.has(early.value.head ?? '') && early.value.head === late.value.head) || isSpreading(early, late);
    if (event === null) return isCountedOn && late.value.value > early.value.value;
    return (
      ((isCountedOn || GROWING.has(event)) && late.value.value > early.value.value) ||
      (SHRINKING.has(event) && late.value.value < early.value.value)
    );
  }
  if (early.kind === 'statement' && late.kind === 'statement') return isOvertaken(early, late);
  return (
    early.kind === 'date' &&
    late.kind === 'date' &&
    early.modality === 'planned' &&
    early.topic.published !== null &&
    early.value.value > early.topic.published &&
    late.value.value > early.value.value
  );
}

/**
 * What had not happened by the first report ("has not been charged") had by the second; what was open then is closed now; what
 * was denied then is admitted now.
 */
const isOvertaken = (early: StatementClaim, late: StatementClaim): boolean =>
  (early.value.negated &&
    !late.value.negated &&
    (early.value.current || isPlanOnly(early, late)) &&
    !wasBefore(late, early)) ||
  (late.value.conceded && !early.value.conceded) ||
  (early.value.negated === late.value.negated && isPassing(early, late) && !areOfOneTime(early, late));

/** "No ballot has been held", and later "there had been one on 19 February": by the first report it had been, or not. */
function wasBefore({ topic: { time } }: StatementClaim, { topic: { published } }: StatementClaim): boolean {
  const [told, day] = [intervalOf(time ?? ''), intervalOf(published ?? '')];
  return told !== null && day !== null && told.last < day.first;
}

/** "Will not appeal", then "has appealed": a mind was changed. "Will be closed" after "will not be closed" is at odds with it. */
const isPlanOnly = (early: StatementClaim, late: StatementClaim): boolean =>
  early.modality === 'planned' && late.modality !== 'planned';

/** Both tell of what was, and of one day, so that it cannot have changed in between: "stayed open all night", "was shut from midnight". */
function areOfOneTime(early: StatementClaim, late: StatementClaim): boolean {
  if (early.value.current || late.value.current) return false;
  const [x, y] = [early.topic.time, late.topic.time];
  if (x !== null && y !== null) return x.startsWith(y) || y.startsWith(x);
  const days = daysFromTo(early.topic.published, late.topic.published);
  return days !== null && Math.abs(days) <= 1;
}
