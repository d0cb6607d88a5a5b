import { isPerson } from '../lexicon/kinds.ts';

const GROWN = new Set(['man', 'woman', 'adult', 'male', 'female']);
const YOUNG = new Set(['child', 'boy', 'girl', 'teenager', 'minor', 'baby', 'infant']);
const SEX_AND_AGE: ReadonlySet<string> = new Set([...GROWN, ...YOUNG]);

/** Pairs that make up everybody: who is no passenger is of the crew. */
const HALVES: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['male', 'female'],
  ['boy', 'girl'],
  ['adult', 'child'],
  ['man', 'child'],
  ['passenger', 'crew'],
  ['passenger', 'crew-member'],
  ['soldier', 'civilian'],
  ['police', 'civilian'],
  ['militant', 'civilian'],
  ['teacher', 'student'],
];

/** Whether kinds of people exclude each other: nobody is a man and a woman, but a woman may be a nurse or a Swede. */
export function areApart(kinds: readonly string[]): boolean {
  if (kinds.every((kind) => SEX_AND_AGE.has(kind))) return true;
  return HALVES.some(([one, other]) => kinds.every((kind) => kind === one || kind === other));
}

/** Whether kinds of people are all that there can be: women and children are not, since men were left unsaid. */
export const areAll = (kinds: readonly string[]): boolean =>
  areApart(kinds) && HALVES.some(([one, other]) => kinds.includes(one) && kinds.includes(other));

/** Whether a kind takes in all people, so that men, women or miners may be parts of it. */
export const isAnybody = (kind: string | null): boolean =>
  kind === 'person' || (kind !== null && isPerson(kind) && !SEX_AND_AGE.has(kind));
