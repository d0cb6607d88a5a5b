import type { DateMention } from '../../model/date.ts';
import type { FigureMention } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Answer, Aspect } from '../lexicon/aspect.ts';
import { ASPECTS } from '../lexicon/aspects.ts';
import { ASPECTS_OF_DATES } from '../lexicon/aspects-of-dates.ts';
import { ASPECTS_OF_LENGTHS } from '../lexicon/aspects-of-lengths.ts';
import { ASPECTS_OF_MEASURES } from '../lexicon/aspects-of-measures.ts';
import { ASPECTS_OF_MONEY } from '../lexicon/aspects-of-money.ts';
import { ASPECTS_OF_TIME } from '../lexicon/aspects-of-time.ts';
import { isPerson } from '../lexicon/kinds.ts';
import { unitByCode } from '../lexicon/units.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';

/** So much of the text on either side is looked at, in UTF-16 code units. */
const REACH = 70;

/**
 * Which of the questions that news answers with a number or a date a mention answers: "prison term" for "was jailed for 14 years",
 * "aboard" for "with 37 students on the bus". `published` is the article's day. Null where the words beside it tell none.
 */
export function aspectOf(
  text: string,
  sentence: TaggedSentence,
  value: FigureMention | DateMention,
  published: string | null,
): string | null {
  const answers =
    'sort' in value ? answersOf(value) : value.type === 'DURATION' ? lengthsOf(value) : daysOf(value, published);
  if (answers.length === 0) return null;
  const { start, end } = numberIn(text, value);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const asked =
    'sort' in value ? ASPECTS_OF_ALL_FIGURES : value.type === 'DURATION' ? ASPECTS_OF_ALL_TIME : ASPECTS_OF_ALL_DATES;
  const found = asked(answers).find((aspect) => isTold(aspect, before, after));
  const place = found?.after?.exec(after)?.groups?.place;
  return found === undefined ? null : place === undefined ? found.name : `${found.name} ${place}`;
}

/** The number itself: "at least" before it and the noun of "five-storey" are words by which a question is known. */
function numberIn(text: string, value: FigureMention | DateMention): Span {
  const words = text.slice(value.start, value.end);
  const hedge = HEDGE.exec(words)?.[0].length ?? 0;
  const isCount = 'sort' in value && value.sort === 'count';
  const noun = isCount ? (COMPOUND.exec(words)?.[0].length ?? 0) : 0;
  return { start: value.start + hedge, end: value.end - noun };
}
const HEDGE =
  /^(?:at least|at most|up to|more than|less than|about|around|nearly|almost|over|some|only|just|approximately|roughly) /i;
const COMPOUND = /-(?!(?:one|two|three|four|five|six|seven|eight|nine)$)\p{L}+$/iu;

/** The questions that one of some answers can answer, looked out of a list once: a hundred are asked, and few are of sums, say. */
function answeredBy(aspects: readonly Aspect[]): (answers: readonly Answer[]) => readonly Aspect[] {
  const known = new Map<string, readonly Aspect[]>();
  return (answers) => {
    const key = answers.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = aspects.filter(({ of }) => of.some((answer) => answers.includes(answer)));
    known.set(key, found);
    return found;
  };
}

const ASPECTS_OF_ALL_TIME = answeredBy([...ASPECTS_OF_LENGTHS, ...ASPECTS_OF_TIME]);
const ASPECTS_OF_ALL_FIGURES = answeredBy([...ASPECTS_OF_MONEY, ...ASPECTS, ...ASPECTS_OF_MEASURES]);
const ASPECTS_OF_ALL_DATES = answeredBy(ASPECTS_OF_DATES);

/** Asked of every number for dozens of questions, and nearly always in vain: what would speak against one is looked at last. */
function isTold({ before: front, then, after: behind, unless }: Aspect, before: string, after: string): boolean {
  const isMet =
    (front !== undefined && front.test(before) && (then === undefined || then.test(after))) ||
    (behind !== undefined && behind.test(after));
  return isMet && !(unless?.test(before) || unless?.test(after));
}

function answersOf({ sort, head, unit }: FigureMention): readonly Answer[] {
  switch (sort) {
    case 'money':
      return ['money'];
    case 'percent':
      return ['percent'];
    case 'score':
      return ['score'];
    case 'count':
      return head === null || isPerson(head) ? ['people', 'count'] : ['count'];
    case 'measure':
      return measuresOf(unit);
    default:
      return [];
  }
}

function measuresOf(unit: string | null): readonly Answer[] {
  if (unit?.endsWith('/h') || unit === 'kn') return ['speed'];
  const dimension = unit === null ? null : unitByCode(unit)?.dimension;
  if (dimension === 'area') return ['area'];
  return dimension === 'length' ? ['distance'] : dimension === 'mass' || dimension === 'volume' ? ['amount'] : [];
}

const lengthsOf = ({ value }: DateMention): readonly Answer[] =>
  /^P[\d.]+[YM]/.test(value) ? ['term'] : /^P(?:T|[\d.]+[DW])/.test(value) ? ['while'] : [];

function daysOf({ type, value }: DateMention, published: string | null): readonly Answer[] {
  if (type === 'SET') return [];
  if (/T\d/.test(value)) return ['hour'];
  return published !== null && value.slice(0, published.length) > published ? ['day', 'day to come'] : ['day'];
}
