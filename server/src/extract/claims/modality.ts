import type { Modality } from '../../model/claim.ts';
import type { Frame } from './frame.ts';

/** By lemma; one table, since each word of a clause is looked up in it. */
const TOLD_BY: ReadonlyMap<string, Modality> = new Map([
  ...all(
    'planned',
    "will shall 'll ’ll would plan expect schedule intend due propose aim hope demand want seek originally",
  ),
  ...all(
    'possible',
    'may might could can possibly perhaps if fear threaten risk allegedly forecast predict feared likely unless',
  ),
  ...all('denied', "not n't no never none nobody deny neither nor without"),
  ...all('corrected', 'correct correction mistakenly wrongly erroneously initially previously instead'),
]);

function all(modality: Modality, lemmas: string): readonly (readonly [string, Modality])[] {
  return lemmas.split(' ').map((lemma) => [lemma, modality] as const);
}

/** "No fewer than 120", "not only": what stands behind is said to be so. */
const BOUNDING = new Set(['fewer', 'less', 'more', 'later', 'earlier', 'only', 'least', 'just', 'even']);

/** How the clause of token `at` holds what it says. Words of the clause decide; a denial outranks a plan. */
export function modalityAt(frame: Frame, at: number): Modality {
  const clause = frame.clauses[at] ?? -1;
  const known = frame.modalities.get(clause);
  if (known !== undefined) return known;
  const found = modalityOf(frame, clause);
  frame.modalities.set(clause, found);
  return found;
}

function modalityOf({ sentence: { tokens, lemmas }, clauses }: Frame, clause: number): Modality {
  let found: Modality = 'asserted';
  for (let i = 0; i < tokens.length; i++) {
    if (clauses[i] !== clause) continue;
    const word = tokens[i]?.lower ?? '';
    const lemma = lemmas[i] ?? word;
    const told = TOLD_BY.get(lemma);
    if (told === 'corrected' || (word !== lemma && TOLD_BY.get(word) === 'corrected')) return 'corrected';
    if ((word === 'no' || word === 'not') && BOUNDING.has(tokens[i + 1]?.lower ?? '')) continue;
    if (told === 'denied' || word.endsWith("n't")) found = 'denied';
    else if (found !== 'denied' && told === 'planned') found = 'planned';
    else if (found === 'asserted' && told === 'possible') found = 'possible';
  }
  return found;
}
