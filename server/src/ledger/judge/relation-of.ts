import type { Claim } from '../../model/claim.ts';
import { compareDates } from '../compare/dates.ts';
import { compareFigures } from '../compare/figures.ts';
import { compareOfficials } from '../compare/officials.ts';
import { compareQuotes } from '../compare/quotes.ts';
import { developing, incomparable, type Relation } from '../compare/relation.ts';
import { compareStatements } from '../compare/statements.ts';
import { isDeveloping } from './developing.ts';

/** How the values of two claims stand to each other, were they one fact. Symmetric. */
export function relationOf(a: Claim, b: Claim): Relation {
  const relation = compareValues(a, b);
  return relation.kind === 'excluding' && isDeveloping(a, b)
    ? developing('the later report supersedes the earlier one')
    : relation;
}

function compareValues(a: Claim, b: Claim): Relation {
  if (a.kind === 'figure' && b.kind === 'figure') return compareFigures(a.value, b.value);
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'quote' && b.kind === 'quote') return compareQuotes(a.value, b.value);
  if (a.kind === 'official' && b.kind === 'official') return compareOfficials(a, b);
  if (a.kind === 'statement' && b.kind === 'statement') return compareStatements(a, b);
  return incomparable('they are claims of different kinds');
}
