import type { DateMention } from '../../model/date.ts';
import type { FigureMention } from '../../model/figure.ts';
import type { Answer, Aspect } from '../lexicon/aspect.ts';
import { ASPECTS } from '../lexicon/aspects.ts';
import { ASPECTS_OF_TIME } from '../lexicon/aspects-of-time.ts';
import { isPerson } from '../lexicon/kinds.ts';
import { unitByCode } from '../lexicon/units.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';

/** So much of the text on either side is looked at, in UTF-16 code units. */
const REACH = 70;

/**
 * Which of the questions that news answers with a number a figure or a length of time answers: "prison" for "was jailed for
 * 14 years", "aboard" for "with 37 students on the bus". Null where the words beside it tell none.
 */
export function aspectOf(text: string, sentence: TaggedSentence, value: FigureMention | DateMention): string | null {
  const answers = 'sort' in value ? answersOf(value) : lengthsOf(value);
  if (answers.length === 0) return null;
  const before = text.slice(Math.max(sentence.start, value.start - REACH), value.start);
  const after = text.slice(value.end, Math.min(sentence.end, value.end + REACH));
  const found = ('sort' in value ? ASPECTS : ASPECTS_OF_TIME).find(
    (aspect) => aspect.of.some((answer) => answers.includes(answer)) && isTold(aspect, before, after),
  );
  return found?.name ?? null;
}

function isTold(words: Aspect, before: string, after: string): boolean {
  if (words.unless?.test(before) || words.unless?.test(after)) return false;
  if (words.before?.test(before)) return words.then?.test(after) ?? true;
  return words.after?.test(after) ?? false;
}

function answersOf({ sort, head, unit }: FigureMention): readonly Answer[] {
  switch (sort) {
    case 'money':
      return ['money'];
    case 'percent':
      return ['percent'];
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
  return dimension === 'length' ? ['distance'] : dimension === 'mass' || dimension === 'volume' ? ['amount'] : [];
}

const lengthsOf = ({ type, value }: DateMention): readonly Answer[] =>
  type !== 'DURATION' ? [] : /^P[\d.]+[YM]/.test(value) ? ['term'] : /^P(?:T|[\d.]+[DW])/.test(value) ? ['while'] : [];
