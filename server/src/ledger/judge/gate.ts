import { isPerson, isThing } from '../../extract/lexicon/kinds.ts';
import type { DateClaim, FigureClaim } from '../../model/claim.ts';
import { acrossSorts } from '../compare/across-sorts.ts';
import { compareElapsed } from '../compare/elapsed.ts';
import { isTellingTwin } from '../compare/figures.ts';
import { leadOneBody } from '../compare/officials.ts';
import { clashOf, mayHaveRival } from '../compare/statements.ts';
import type { Facets, Profile } from '../profile.ts';
import { nameMatch } from './name-match.ts';
import { ownersOf } from './owners.ts';
import { common, type Pairing } from './pairing.ts';

/**
 * Those of the other article's claims of a kind that a claim may be held against, in their order. Most statements deny nothing
 * and have no opposite: they are at odds with denials alone.
 */
export function opponentsOf({ claim }: Facets, others: readonly Facets[], to: Profile): readonly Facets[] {
  if (claim.kind !== 'statement' || claim.value.negated) return others;
  const isAnswer = claim.value.outcome !== null || mayHaveRival(claim.value);
  return isAnswer ? to.answers : to.denials;
}

/** What no weight could mend, told before anything is computed: ages of two persons, counts of unlike things, days of sentences that share no word. */
export function isPossible(mine: Facets, theirs: Facets, pairing: Pairing): boolean {
  const [a, b] = [mine.claim, theirs.claim];
  if (a.kind === 'date' && b.kind === 'date')
    return isPossibleDate(
      a,
      b,
      pairing.meet(mine.all, theirs.all) ||
        isOneDay(mine, theirs) ||
        a.events.some((event) => b.events.includes(event)),
    );
  if (a.kind === 'official' && b.kind === 'official')
    return (
      a.says === b.says &&
      (mine.person === theirs.person ||
        (a.says === 'office' && a.value.office !== null && a.value.office === b.value.office) ||
        (a.says === 'office' && leadOneBody(a, b)))
    );
  if (a.kind === 'statement' && b.kind === 'statement') return clashOf(a, b) !== null;
  if (a.kind === 'quote') return common(mine.spoken, theirs.spoken) >= LEAST_SPOKEN;
  if (a.kind !== 'figure' || b.kind !== 'figure' || isTellingTwin(a.value, b.value)) return true;
  if (a.value.sort !== b.value.sort)
    return acrossSorts(a.value, b.value) !== null && (!isAgeOfOne(a, b) || pairing.meet(mine.nearby, theirs.nearby));
  if (a.value.sort === 'age' && areTwo(a, b, pairing)) return false;
  // "A part of the bank some six metres in length" is no measure of the bridge.
  if (a.value.sort === 'measure' && (a.value.head === PART) !== (b.value.head === PART)) return false;
  // Few figures of an article are ages, money or shares; most are counts, and counts of unlike things are unlike.
  if (a.value.sort !== 'count') return true;
  const [x, y] = [a.value.head, b.value.head];
  // "17 cars were lost" and "17 people were lost" tell of one loss, and of two counts.
  if (areOfTwoKinds(x, y) || areOfTwoKinds(y, x)) return false;
  return x === y || x === null || y === null || a.value.event === b.value.event || pairing.meet(mine.all, theirs.all);
}

/** By their names; by the words that the ages are told of where no person's name was found. */
const areTwo = (a: FigureClaim, b: FigureClaim, pairing: Pairing): boolean =>
  nameMatch(a.ownerName ?? a.value.counted, b.ownerName ?? b.value.counted) === 'two' ||
  ownersOf(a, b, pairing) === 'two';

const PART = 'part';

const areOfTwoKinds = (people: string | null, things: string | null): boolean =>
  people !== null && things !== null && isPerson(people) && isThing(things);

/** A number without a unit is an age only of somebody whom both sentences, or those before, name. */
const isAgeOfOne = (a: FigureClaim, b: FigureClaim): boolean => (a.value.sort === 'age') !== (b.value.sort === 'age');

/** Both values are the same day, or stand for it by the hour. */
const isOneDay = ({ days: x }: Facets, { days: y }: Facets): boolean =>
  x !== null && y !== null && x.first === x.last && x.first === y.first && x.last === y.last;

function isPossibleDate(a: DateClaim, b: DateClaim, isMet: boolean): boolean {
  if ((a.value.type === 'DURATION') !== (b.value.type === 'DURATION'))
    return isMet && compareElapsed(a, b).kind === 'compatible';
  if (isMet || a.value.type === 'DURATION' || a.value.alias === b.value.value) return true;
  // Clock times and ends are few, and told in few words: "time: 3.12 in the morning", "open again on 12 April".
  return a.role !== 'at' || (a.value.value.includes('T') && b.value.value.includes('T'));
}

/** Quotes that share fewer different words are different utterances. */
const LEAST_SPOKEN = 3;
