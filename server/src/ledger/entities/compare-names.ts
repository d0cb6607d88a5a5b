import { GIVEN_EQUIVALENTS } from '../../extract/lexicon/given-equivalents.ts';
import { type PersonName, readName } from '../../extract/officials/person-name.ts';
import { likeness, skeletonOf } from './spelling.ts';

/** How far two names can be one person's by their letters alone, and why: a phrase each. */
export interface NameLikeness {
  /** 1 for the same words; above 0.85 spellings of one name; 0 where a part of the shorter name is not in the longer. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** One part of a name, ready to be compared. */
export interface Part {
  readonly text: string;
  readonly skeleton: string;
  readonly group: string | undefined;
}

/** A name's parts, ready to be compared; made once a spelling. */
export function partsOf(name: PersonName): Part[] {
  return name.parts.map(partOf);
}

/** Compares two names as texts. */
export const compareTexts = (a: string, b: string): NameLikeness =>
  compareParts(partsOf(readName(spaced(a))), partsOf(readName(spaced(b))));

/** Compares two names part by part, in any order, each part once. */
export function compareParts(a: readonly Part[], b: readonly Part[]): NameLikeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return { score: 0, reasons: [] };
  const free = new Set(long.keys());
  const reasons: string[] = [];
  let sum = 0;
  let weight = 0;
  let weakest = 1;
  let moved = false;
  let lastPlace = -1;
  for (const part of short) {
    let best = 0;
    let place = -1;
    for (const at of free) {
      const score = comparePart(part, long[at] as Part);
      if (score > best + 1e-9) {
        best = score;
        place = at;
      }
    }
    if (place >= 0) {
      free.delete(place);
      if (place < lastPlace) moved = true;
      lastPlace = place;
      const other = long[place] as Part;
      if (other.text !== part.text) reasons.push(reasonOf(part, other));
    }
    const share = Math.max(2, part.text.length);
    sum += best * share;
    weight += share;
    weakest = Math.min(weakest, best);
  }
  if (moved) reasons.push('the same names in another order');
  const missing = [...free].reduce((total, at) => total + (long[at]?.text.length ?? 0), 0);
  if (missing > 0) reasons.push('one name leaves out a part of the other');
  const mean = sum / weight;
  const score = weakest < 0.55 ? Math.min(mean, weakest) : mean * (0.6 + 0.4 * weakest);
  return { score: score * (1 - 0.12 * (missing / (missing + weight))) * (moved ? 0.97 : 1), reasons };
}

function comparePart(a: Part, b: Part): number {
  if (a.text === b.text) return 1;
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 0.85 : 0;
  if (a.group !== undefined && a.group === b.group) return 0.96;
  if (a.skeleton === b.skeleton && a.skeleton.length > 2) return 0.97;
  return Math.max(likeness(a.text, b.text), likeness(a.skeleton, b.skeleton) * 0.97);
}

function reasonOf(a: Part, b: Part): string {
  if (a.text.length === 1 || b.text.length === 1)
    return `“${a.text}.” is the initial of “${b.text}”`.replace(
      /“(..+)\.” is the initial of “(.)”/,
      '“$2.” is the initial of “$1”',
    );
  if (a.group !== undefined && a.group === b.group) return `“${a.text}” and “${b.text}” are forms of one given name`;
  return `“${a.text}” and “${b.text}” are spelled alike`;
}

const partOf = (text: string): Part => ({ text, skeleton: skeletonOf(text), group: GIVEN_EQUIVALENTS.get(text) });

/** "SergeiLavrov" has two words. */
const spaced = (text: string): string => text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ');
