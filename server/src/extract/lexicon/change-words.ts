// Data only. Words that say which way a quantity went.

const UP =
  'rise increase grow climb jump surge soar advance expand widen improve rally rebound swell leap skyrocket accelerate strengthen appreciate rocket spike double triple quadruple balloon recover reaccelerate';
const DOWN =
  'fall drop decline decrease slip slide sink tumble plunge plummet shrink dip narrow contract slow weaken depreciate retreat slump dive ease recede diminish dwindle halve worsen deteriorate moderate drift cool';
const UP_TRANSITIVE = 'raise boost hike lift gain add push';
const DOWN_TRANSITIVE = 'cut reduce lower slash trim lose shed pare curb';

const list = (words: string): readonly string[] => words.split(' ');

/** Verbs by lemma: the subject goes that way ("rents rose 3%"). */
export const CHANGE_VERBS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...list(UP).map((word): [string, 'up'] => [word, 'up']),
  ...list(DOWN).map((word): [string, 'down'] => [word, 'down']),
]);

/** Verbs by lemma that take an object: "cut jobs", "raised its rate by 25 basis points", "gained 12 points". */
export const CHANGING_VERBS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...list(UP_TRANSITIVE).map((word): [string, 'up'] => [word, 'up']),
  ...list(DOWN_TRANSITIVE).map((word): [string, 'down'] => [word, 'down']),
]);

/** Nouns by lemma: "a 3% rise in rents", "a drop of 12 points". */
export const CHANGE_NOUNS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...list(
    'rise increase growth jump surge gain climb advance hike upturn rebound leap spike expansion boost improvement rally uptick upswing raise',
  ).map((word): [string, 'up'] => [word, 'up']),
  ...list(
    'fall drop decline decrease slide slump plunge dip reduction cut loss contraction tumble downturn shrinkage slowdown discount pullback setback retreat',
  ).map((word): [string, 'down'] => [word, 'down']),
]);

/** Adverbs and comparatives beside the number: "up 3%", "12 cents lower". */
export const CHANGE_ADVERBS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...list('up higher more stronger faster dearer').map((word): [string, 'up'] => [word, 'up']),
  ...list('down lower less weaker cheaper fewer slower').map((word): [string, 'down'] => [word, 'down']),
]);
