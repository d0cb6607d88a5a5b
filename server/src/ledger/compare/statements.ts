import type { StatementClaim } from '../../model/claim.ts';
import { excluding, incomparable, type Relation } from './relation.ts';

/**
 * Compares what two clauses say of one matter: a denial excludes the statement whose heart it denies ("the captain has not been
 * detained", "the captain was arrested"). Anything else cannot be compared.
 */
export function compareStatements(a: StatementClaim, b: StatementClaim): Relation {
  const [x, y] = [a.value, b.value];
  // Two clauses of one mind make no fact that a card could list: only a denial is held against what it denies.
  if (x.negated === y.negated) return incomparable('neither denies the other');
  const heart = x.core.some((word) => y.core.includes(word)) || holds(x, b) || holds(y, a);
  if (!heart) return incomparable('they speak of different things');
  return excluding('one says so, the other denies it');
}

/** Whether the affirmed clause speaks of all that the denial denies. */
const holds = (denial: StatementClaim['value'], { value, topic }: StatementClaim): boolean =>
  denial.negated &&
  !value.negated &&
  denial.core.every((word) => value.words.includes(word) || topic.names.includes(word));
