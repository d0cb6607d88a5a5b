import type { FigureMention } from '../../model/figure.ts';
import { tokensOf } from './frame.ts';
import type { Scene } from './scene.ts';

/**
 * Whose age it is, by name: the person whose mention tells it ("Anna Berg, 34,"), or the one right before "is 61" or "who is 59".
 * Null where nobody is named there, and where the text itself sets it against another time ("was 48 when he began", "now 51", "turned 40 in May"). What "he" or "she" stands
 * for was tried: more ages of other years came in than of other persons.
 */
export function ageOwner(scene: Scene, figure: FigureMention): string | null {
  const { tokens } = scene.frame.sentence;
  const { from, to } = tokensOf(scene.frame.sentence, figure);
  let at = from - 1;
  if (BETWEEN.test(tokens[at]?.lower ?? '')) at--;
  const verb = tokens[at]?.lower ?? '';
  if (verb === 'was' && EARLIER.test(tokens[to]?.lower ?? '')) return null;
  if (tokens[from - 1]?.lower === 'now' || TURNING.test(verb)) return null;
  const told = scene.persons.find((person) => person.ageAt === figure.start);
  if (told) return told.name;
  const who = tokens[at - 1];
  if (!BEING.test(verb) || !who) return null;
  if (who.lower === 'who')
    return scene.persons.find(({ end }) => end <= who.start && who.start - end <= CLOSE)?.name ?? null;
  return scene.persons.find(({ end }) => end === who.end)?.name ?? null;
}

const BETWEEN = /^(?:only|just|about|barely|now|still)$/;
/** Not "was": who was 38 may have been so years ago. */
const BEING = /^(?:is|'s|’s)$/;
const TURNING = /^(?:turned|turns)$/;
/** What tells that somebody was so old at another time. */
const EARLIER = /^(?:when|then|and|at|in|on)$/;
/** A comma and a space, and no more, between a name and "who". */
const CLOSE = 2;
