import type { Check, Finding } from './finding.ts';
import { isPlain } from './item-list.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';

/**
 * One toll told twice: "a coach crash that killed 12" on top and "the 14 people who died in the crash" further down. Only where
 * the second sentence is of the same day and names nothing that the first does not, and neither number is told again.
 */
export const twice: Check = (passages) => {
  const all = passages.flatMap((passage) => passage.figures.filter(isToll).map((figure) => ({ figure, passage })));
  const told = (value: number): number => all.filter(({ figure }) => figure.mention.value === value).length;
  return all.flatMap((first, i): readonly Finding[] => {
    const { topic } = first.figure.claim;
    if (!(topic.lead || topic.headline) || told(first.figure.mention.value) > 1) return [];
    const rivals = all
      .slice(i + 1)
      .filter(({ figure, passage }) => passage !== first.passage && isOneTally(first.figure, figure));
    const [second] = rivals;
    if (!second || rivals.length > 1 || !isOneAffair(first.figure, second.figure, second.passage)) return [];
    return [{ stated: first.figure.claim, against: second.figure.claim, because: ['both tell of the same event'] }];
  });
};

const TOLLS = new Set(['die', 'injure', 'arrest', 'miss']);
/** Fewer are often some of them: "three died at once". */
const LEAST = 4;
/** A toll that is half as high again is of something else. */
const FAR = 1.5;

const isToll = (figure: Figure): boolean =>
  isPlain(figure) &&
  figure.mention.value >= LEAST &&
  figure.mention.head === 'person' &&
  TOLLS.has(figure.mention.event ?? '') &&
  figure.claim.value.partOf === null;

/** Whether both count the same and differ, though not by much. */
function isOneTally({ mention: a }: Figure, { mention: b }: Figure): boolean {
  const far = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return a.event === b.event && far > 1 && far <= FAR;
}

/** Words of another count: of another day, of others, of a part, of a first reckoning. */
const OTHERS =
  /\b(?:another|other|others|more|earlier|previous\w*|last|since|so far|total|also|year|month|week|first|initial\w*|then|now|rose|risen|later|alone|there|elsewhere|separate\w*|if|of (?:those|these|them|the|whom)|among|at once|at the scene|on the spot|in hospital|instantly)\b/;

function isOneAffair(first: Figure, second: Figure, passage: Passage): boolean {
  const [x, y] = [first.claim, second.claim];
  if (x.topic.background || y.topic.background) return false;
  if (x.modality !== 'asserted' || y.modality !== 'asserted') return false;
  if (y.topic.time !== null && y.topic.time !== x.topic.time) return false;
  if (OTHERS.test(wordsIn(passage, 0, passage.sentence.tokens.length))) return false;
  const known = new Set([...x.topic.names, ...x.topic.words, ...x.topic.context, ...x.topic.before]);
  const isNew = y.topic.names.some((name) => !known.has(name));
  return !isNew && [...y.topic.words, ...y.topic.names].some((word) => known.has(word));
}
