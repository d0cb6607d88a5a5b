import type { FigureMention } from '../../model/figure.ts';
import { tokensOf } from './frame.ts';
import type { Scene } from './scene.ts';

/**
 * Whose age it is, by name: the person whose mention tells it ("Anna Berg, 34,"), or the one right before "who is 59". Null
 * where nobody is named there. What "he" or "she" stands for was tried: more ages of other years came in than of other persons.
 */
export function ageOwner(scene: Scene, figure: FigureMention): string | null {
  const told = scene.persons.find((person) => person.ageAt === figure.start);
  if (told) return told.name;
  const { tokens } = scene.frame.sentence;
  let at = tokensOf(scene.frame.sentence, figure).from - 1;
  if (BETWEEN.test(tokens[at]?.lower ?? '')) at--;
  const who = tokens[at - 1];
  if (!BEING.test(tokens[at]?.lower ?? '') || who?.lower !== 'who') return null;
  return scene.persons.find(({ end }) => end <= who.start && who.start - end <= CLOSE)?.name ?? null;
}

const BETWEEN = /^(?:only|just|about|barely)$/;
/** Not "was": who was 38 may have been so years ago. */
const BEING = /^(?:is|'s|’s)$/;
/** A comma and a space, and no more, between a name and "who". */
const CLOSE = 2;
