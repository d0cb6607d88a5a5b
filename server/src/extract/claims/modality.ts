import type { Modality } from '../../model/claim.ts';
import type { Frame } from './frame.ts';

const PLANNED = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'would',
  'plan',
  'expect',
  'schedule',
  'intend',
  'due',
  'propose',
  'aim',
  'hope',
  'demand',
  'want',
  'seek',
  'originally',
]);
const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'can',
  'possibly',
  'perhaps',
  'if',
  'fear',
  'threaten',
  'risk',
  'allegedly',
  'forecast',
  'predict',
  'feared',
  'likely',
  'unless',
]);
const DENIED = new Set(['not', "n't", 'no', 'never', 'none', 'nobody', 'deny', 'neither', 'nor', 'without']);
const CORRECTED = new Set([
  'correct',
  'correction',
  'mistakenly',
  'wrongly',
  'erroneously',
  'initially',
  'previously',
  'instead',
]);

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

function modalityOf(frame: Frame, clause: number): Modality {
  let found: Modality = 'asserted';
  for (let i = 0; i < frame.sentence.tokens.length; i++) {
    if (frame.clauses[i] !== clause) continue;
    const lemma = frame.sentence.lemmas[i] ?? '';
    const word = frame.sentence.tokens[i]?.lower ?? '';
    if (CORRECTED.has(lemma) || CORRECTED.has(word)) return 'corrected';
    if ((word === 'no' || word === 'not') && BOUNDING.has(frame.sentence.tokens[i + 1]?.lower ?? '')) continue;
    if (DENIED.has(lemma) || word.endsWith("n't") || word.endsWith('n’t')) found = 'denied';
    else if (found !== 'denied' && PLANNED.has(lemma)) found = 'planned';
    else if (found === 'asserted' && POSSIBLE.has(lemma)) found = 'possible';
  }
  return found;
}
