import type { Claim, DateClaim } from '../../model/claim.ts';
import { clashOf } from '../compare/statements.ts';
import type { Profile } from '../profile.ts';
import { nameMatch } from './name-match.ts';
import { common, meet } from './pairing.ts';

/** What no weight could mend, told before anything is computed: ages of two persons, counts of unlike things, days of sentences that share no word. */
export function isPossible(a: Claim, b: Claim, from: Profile, to: Profile): boolean {
  const mine = from.facets.get(a);
  const theirs = to.facets.get(b);
  if (!mine || !theirs) return false;
  if (a.kind === 'date' && b.kind === 'date') return isPossibleDate(a, b, meet(mine.all, theirs.all));
  if (a.kind === 'official' && b.kind === 'official')
    return (
      a.says === b.says &&
      (mine.person === theirs.person ||
        (a.says === 'office' && a.value.office !== null && a.value.office === b.value.office))
    );
  if (a.kind === 'statement' && b.kind === 'statement') return clashOf(a, b) !== null;
  if (a.kind === 'quote') return common(mine.spoken, theirs.spoken) >= LEAST_SPOKEN;
  if (a.kind !== 'figure' || b.kind !== 'figure') return true;
  if (a.value.sort !== b.value.sort || (a.owner !== null && b.owner !== null && a.owner !== b.owner)) return false;
  if (a.value.sort === 'age' && nameMatch(a.value.counted, b.value.counted) === 'two') return false;
  // Few figures of an article are ages, money or shares; most are counts, and counts of unlike things are unlike.
  if (a.value.sort !== 'count') return true;
  const [x, y] = [a.value.head, b.value.head];
  return x === y || x === null || y === null || a.value.event === b.value.event || meet(mine.all, theirs.all);
}

function isPossibleDate(a: DateClaim, b: DateClaim, isMet: boolean): boolean {
  if ((a.value.type === 'DURATION') !== (b.value.type === 'DURATION')) return false;
  if (isMet || a.value.type === 'DURATION' || a.value.alias === b.value.value) return true;
  // Clock times and ends are few, and told in few words: "time: 3.12 in the morning", "open again on 12 April".
  return a.role !== 'at' || (a.value.value.includes('T') && b.value.value.includes('T'));
}

/** Quotes that share fewer different words are different utterances. */
const LEAST_SPOKEN = 3;
