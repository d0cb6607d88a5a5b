import { intervalOf } from '../../model/calendar.ts';
import type { Claim, FigureClaim } from '../../model/claim.ts';
import { compareDates } from '../compare/dates.ts';
import { compareFigures } from '../compare/figures.ts';
import { compareOfficials } from '../compare/officials.ts';
import { compareQuotes } from '../compare/quotes.ts';
import { compatible, developing, incomparable, type Relation } from '../compare/relation.ts';
import { compareStatements } from '../compare/statements.ts';
import { isDeveloping } from './developing.ts';

/** How the values of two claims stand to each other, were they one fact. Symmetric. */
export function relationOf(a: Claim, b: Claim): Relation {
  const relation = compareValues(a, b);
  if (relation.kind === 'excluding' && isBirthday(a, b)) return compatible('a birthday may lie between');
  const mayGrow = relation.kind === 'excluding' || (relation.kind === 'compatible' && isOutgrown(a, b));
  return mayGrow && isDeveloping(a, b) ? developing('the later report supersedes the earlier one') : relation;
}

function compareValues(a: Claim, b: Claim): Relation {
  if (a.kind === 'figure' && b.kind === 'figure')
    return areTwoVotes(a, b) ? incomparable('they are the results of two votes') : compareFigures(a.value, b.value);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'quote' && b.kind === 'quote') return compareQuotes(a, b);
  if (a.kind === 'official' && b.kind === 'official') return compareOfficials(a, b);
  if (a.kind === 'statement' && b.kind === 'statement') return compareStatements(a, b);
  return incomparable('they are claims of different kinds');
}

/** Two chambers, or two days, vote with other results; a slip leaves one of the two numbers. */
const areTwoVotes = ({ aspect: of, value: x }: FigureClaim, { aspect, value: y }: FigureClaim): boolean =>
  of === VOTE && aspect === VOTE && x.value !== y.value && x.to !== y.to;
const VOTE = 'vote';

/** "At least 31" leaves room for 47, but who reads both wants to know which came later. */
function isOutgrown(a: Claim, b: Claim): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const [low, high] = a.value.value < b.value.value ? [a.value, b.value] : [b.value, a.value];
  return (low.comparator === '>' || low.comparator === '>=') && high.value > low.value * OUTGROWN;
}
const OUTGROWN = 1.1;

/** Two ages that differ by the years that lie between the articles, or by one more: people grow older between articles. */
function isBirthday(a: Claim, b: Claim): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || a.value.sort !== 'age') return false;
  const [x, y] = [a.topic.published, b.topic.published];
  // Who cannot tell when the articles were written cannot tell a birthday from an error of a year.
  if (x === null || y === null || intervalOf(x) === null || intervalOf(y) === null)
    return Math.abs(a.value.value - b.value.value) === 1;
  if (x === y) return false;
  const [early, late] = x < y ? [a, b] : [b, a];
  const years = Math.abs(Date.parse(x) - Date.parse(y)) / YEAR;
  const grown = late.value.value - early.value.value;
  const isOfAll = grown >= Math.floor(years) - 1 && grown <= Math.ceil(years);
  return grown > 0 && isOfAll && years > LEAST_YEARS;
}
const YEAR = 365.25 * 86_400_000;
/** Within a month a birthday is less likely than an error. */
const LEAST_YEARS = 1 / 12;
