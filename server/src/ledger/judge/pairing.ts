import { daysFromTo } from '../../model/publication-days.ts';
import type { Profile } from '../profile.ts';
import type { Vocabulary, Words } from '../vocabulary.ts';
import { tellOfOtherDays } from './other-days.ts';

/** Against short lists: one common word of one is less than three of three. */
const SHORT = 1.5;
const LEAST_WEIGHT = 0.05;

/**
 * Two articles under comparison. A word's weight tells how much it says between these two; it is computed once a pair of
 * articles, since every claim of one meets every claim of the other. Of two lists of words the first is of `from`, the second of `to`.
 */
export class Pairing {
  /** The days from the one publication to the other: see `daysFromTo`. */
  readonly days: number | null;
  /** Whether the two may well tell of different days. */
  readonly isOtherDay: boolean;
  private readonly mine: Side;
  private readonly theirs: Side;
  /** The most that a word can weigh. */
  private readonly most: number;

  constructor(
    readonly from: Profile,
    readonly to: Profile,
  ) {
    const total = from.claims.length + to.claims.length + 2;
    const weights: number[] = [];
    // A word of every claim says nothing, a word of one claim on either side says most.
    const weightOf = (count: number): number =>
      (weights[count] ??= Math.max(LEAST_WEIGHT, Math.log(total / (1 + count))));
    this.most = Math.log(total);
    const there = numbersIn(from.vocabulary, to.vocabulary);
    this.mine = sideOf(from.vocabulary, to.vocabulary, there, weightOf);
    this.theirs = sideOf(to.vocabulary, from.vocabulary, reversed(there, to.vocabulary.size), weightOf);
    this.days = daysFromTo(from.published, to.published);
    this.isOtherDay = tellOfOtherDays(from, to, this.days);
  }

  /** The weighted share of two lists of words, from 0 to 1; 0 where they have nothing in common. */
  shared(a: Words, b: Words): number {
    if (a.length === 0 || b.length === 0) return 0;
    const common = a.length <= b.length ? commonOf(a, this.mine, b) : commonOf(b, this.theirs, a);
    return common === 0 ? 0 : common / (Math.min(sumOf(a, this.mine), sumOf(b, this.theirs)) + SHORT);
  }

  /** How telling the most telling word is that both lists have, from 0 to 1; 0 where they have none. */
  rarest(a: Words, b: Words): number {
    let most = 0;
    for (const word of a)
      if (holds(b, this.mine.others[word] ?? NONE)) most = Math.max(most, (this.mine.weights[word] ?? 0) / this.most);
    return most;
  }

  /** Whether two lists have a word in common. */
  meet(a: Words, b: Words): boolean {
    for (const word of a) if (holds(b, this.mine.others[word] ?? NONE)) return true;
    return false;
  }
}

/** The words of one of the two articles. */
interface Side {
  /** By its number how much a word says between the two. */
  readonly weights: Float64Array;
  /** Its number in the other article. */
  readonly others: Int32Array;
}

/** In place of the number of a word that the other article does not have. */
const NONE = -1;

function sideOf(own: Vocabulary, other: Vocabulary, others: Int32Array, weightOf: (count: number) => number): Side {
  const weights = new Float64Array(own.size);
  for (let word = 0; word < own.size; word++) {
    const there = others[word] ?? NONE;
    weights[word] = weightOf(Math.max(own.counts[word] ?? 0, there === NONE ? 0 : (other.counts[there] ?? 0)));
  }
  return { weights, others };
}

/** For each word its number in another vocabulary. */
function numbersIn(own: Vocabulary, other: Vocabulary): Int32Array {
  const numbers = new Int32Array(own.size);
  for (let word = 0; word < own.size; word++)
    numbers[word] = own === other ? word : (other.find(own.words[word] ?? '') ?? NONE);
  return numbers;
}

/** The same the other way round. */
function reversed(numbers: Int32Array, size: number): Int32Array {
  const back = new Int32Array(size).fill(NONE);
  for (let word = 0; word < numbers.length; word++) {
    const there = numbers[word] ?? NONE;
    if (there !== NONE) back[there] = word;
  }
  return back;
}

function commonOf(words: Words, { weights, others }: Side, there: Words): number {
  let sum = 0;
  for (const word of words) if (holds(there, others[word] ?? NONE)) sum += weights[word] ?? 0;
  return sum;
}

function sumOf(words: Words, { weights }: Side): number {
  let sum = 0;
  for (const word of words) sum += weights[word] ?? 0;
  return sum;
}

function holds(words: Words, wanted: number): boolean {
  if (wanted === NONE) return false;
  for (const word of words) if (word === wanted) return true;
  return false;
}

/** How many words two sets have in common. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}
