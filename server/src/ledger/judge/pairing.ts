import type { Profile } from '../profile.ts';

/** Against short lists: one common word of one is less than three of three. */
const SHORT = 1.5;
const LEAST_WEIGHT = 0.05;

/**
 * Two articles under comparison. A word's weight tells how much it says between these two; it and the sums over a claim's
 * words are computed once a pair of articles, since every claim of one meets every claim of the other.
 */
export class Pairing {
  /** Whether the two may well tell of different days. */
  readonly isOtherDay: boolean;
  private readonly total: number;
  private readonly weights = new Map<string, number>();
  private readonly sums = new Map<ReadonlySet<string>, number>();

  constructor(
    readonly from: Profile,
    readonly to: Profile,
  ) {
    this.total = from.claims.length + to.claims.length + 2;
    this.isOtherDay = tellOfOtherDays(from, to);
  }

  /** The weighted share of two sets of words, from 0 to 1; 0 where they have nothing in common. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    if (a.size === 0 || b.size === 0) return 0;
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let common = 0;
    for (const word of small) if (large.has(word)) common += this.weight(word);
    return common === 0 ? 0 : common / (Math.min(this.sum(a), this.sum(b)) + SHORT);
  }

  /** How telling the most telling word is that both sets have, from 0 to 1; 0 where they have none. */
  rarest(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let most = 0;
    for (const word of a) if (b.has(word)) most = Math.max(most, this.share(word));
    return most;
  }

  /** A word's weight as a share of the most that one can have. */
  private share(word: string): number {
    return this.weight(word) / Math.log(this.total);
  }

  /** A word of every claim says nothing, a word of one claim on either side says most. */
  private weight(word: string): number {
    const known = this.weights.get(word);
    if (known !== undefined) return known;
    const most = Math.max(this.from.frequency.get(word) ?? 0, this.to.frequency.get(word) ?? 0);
    const weight = Math.max(LEAST_WEIGHT, Math.log(this.total / (1 + most)));
    this.weights.set(word, weight);
    return weight;
  }

  private sum(words: ReadonlySet<string>): number {
    const known = this.sums.get(words);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of words) sum += this.weight(word);
    this.sums.set(words, sum);
    return sum;
  }
}

/** So many days apart articles tell of another day, unless a sentence names it. */
const LATER = 3;

/** Whether two articles may well tell of different days: days lie between them, or one cannot be dated at all. A day that is only inferred decides nothing. */
function tellOfOtherDays(from: Profile, to: Profile): boolean {
  if (from.day === null || to.day === null) return true;
  const isTold = from.article.published.from !== 'inferred' && to.article.published.from !== 'inferred';
  return isTold && Math.abs(from.day - to.day) > LATER;
}

/** How many words two sets have in common. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}

/** Whether two sets have a word in common. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of small) if (large.has(word)) return true;
  return false;
}
