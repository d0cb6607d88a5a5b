import { GIVEN_NAMES } from '../../extract/lexicon/given-names.ts';
import { MORE_GIVEN_NAMES } from '../../extract/lexicon/given-names-more.ts';
import type { Part } from './compare-names.ts';
import type { Spelled } from './spelled.ts';
import { heardOf, likeness } from './spelling.ts';

/** What the letters of two full names tell. `points` of null: they cannot be one person's. */
export interface Judgement {
  readonly points: number | null;
  readonly reasons: readonly string[];
}

/** Points that make two spellings one person. Letters alone reach it only where both given name and surname speak for it. */
export const ENOUGH = 5;
/** Points that office, place and time may add to letters. Below `ENOUGH` without them, a pair is not even looked at. */
export const MOST_EVIDENCE = 2;

const NO: Judgement = { points: null, reasons: [] };

/** Judges two full names by their letters alone. */
export function judgeNames(a: Spelled, b: Spelled): Judgement {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return NO;
  const straight = judgeInOrder(a.parts, b.parts);
  if (straight.points !== null) return straight;
  return judgeReordered(a.parts, b.parts);
}

function judgeInOrder(a: readonly Part[], b: readonly Part[]): Judgement {
  const reasons: string[] = [];
  const surname = judgeSurname(a[a.length - 1] as Part, b[b.length - 1] as Part, reasons);
  if (surname === null) return NO;
  const given = judgeGiven(a[0] as Part, b[0] as Part, reasons);
  if (given === null) return NO;
  const middle = judgeMiddles(a.slice(1, -1), b.slice(1, -1), reasons);
  return middle === null ? NO : { points: surname + given + middle, reasons };
}

function judgeSurname(a: Part, b: Part, reasons: string[]): number | null {
  if (a.text === b.text) return 3;
  const like = Math.max(likeness(a.text, b.text), likeness(a.skeleton, b.skeleton));
  if (a.skeleton === b.skeleton && a.skeleton.length > 2 && like > 0.7) {
    reasons.push(`“${a.text}” and “${b.text}” are spellings of one surname`);
    return 2.5;
  }
  if (heardOf(a.text) === heardOf(b.text) && a.skeleton.length > 4) {
    reasons.push(`“${a.text}” and “${b.text}” are spellings of one surname`);
    return 2.5;
  }
  if (like < 0.84 || Math.min(a.text.length, b.text.length) < 5) return null;
  reasons.push(`“${a.text}” and “${b.text}” differ by little`);
  return 1.5;
}

function judgeGiven(a: Part, b: Part, reasons: string[]): number | null {
  if (a.text === b.text) return 3;
  if (a.text.length === 1 || b.text.length === 1) {
    if (a.text[0] !== b.text[0]) return null;
    const [initial, full] = a.text.length === 1 ? [a, b] : [b, a];
    reasons.push(`“${initial.text.toUpperCase()}.” may stand for “${full.text}”`);
    return 1;
  }
  if (a.group !== undefined && a.group === b.group) {
    reasons.push(`“${a.text}” and “${b.text}” are forms of one given name`);
    return 2.5;
  }
  if (a.skeleton === b.skeleton && a.skeleton.length > 2) {
    reasons.push(`“${a.text}” and “${b.text}” are spellings of one given name`);
    return 2.5;
  }
  if (isKnown(a) && isKnown(b)) {
    if (!differByInnerVowel(a.text, b.text)) return null;
    reasons.push(`“${a.text}” and “${b.text}” differ by a vowel`);
    return 1;
  }
  const like = Math.max(likeness(a.text, b.text), likeness(a.skeleton, b.skeleton));
  if (like < 0.8) return null;
  reasons.push(`“${a.text}” and “${b.text}” differ by little`);
  return 1.5;
}

/** Names in the middle may be left out; where both have some, each of the shorter list must fit its place. */
function judgeMiddles(a: readonly Part[], b: readonly Part[], reasons: string[]): number | null {
  if (a.length === 0 && b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  for (let at = 0; at < short.length; at++) {
    const [x, y] = [short[at] as Part, long[at] as Part];
    const initials = x.text.length === 1 || y.text.length === 1;
    const fits = initials
      ? x.text[0] === y.text[0]
      : x.text === y.text || x.skeleton === y.skeleton || (x.group !== undefined && x.group === y.group);
    if (!fits && !long.some((part) => part.text === x.text && x.text.length > 1)) return null;
  }
  if (short.length < long.length) reasons.push('one source leaves out a middle name');
  return 0;
}

/** "Kim Min-seo" and "Min-seo Kim"; "Lee Ha Jun" and "Ha-jun Lee": the same words in another order. Two words need more. */
function judgeReordered(a: readonly Part[], b: readonly Part[]): Judgement {
  const words = (parts: readonly Part[]): string =>
    parts
      .flatMap((part) => part.text.split('-'))
      .sort()
      .join(' ');
  if (words(a) !== words(b)) return NO;
  const many = words(a).split(' ').length > 2;
  return { points: many ? 5 : 4, reasons: ['the same names in another order'] };
}

/** "Samer" and "Samir"; not "Maria" and "Mario", whose last vowel tells two names apart. */
function differByInnerVowel(a: string, b: string): boolean {
  if (a.length !== b.length || a[a.length - 1] !== b[b.length - 1]) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at > 0 && /[aeiouy]/.test(a[at] ?? '') && /[aeiouy]/.test(b[at] ?? '') && a.slice(at + 1) === b.slice(at + 1);
}

const isKnown = (part: Part): boolean => GIVEN_NAMES.has(part.text) || MORE_GIVEN_NAMES.has(part.text);
