import type { Token } from '../../text/tokens.ts';
import { NAME_SUFFIXES, OPENING_PARTICLES, PARTICLES } from '../lexicon/name-parts.ts';

/** A stretch of capitalised words with the small words and stops between them, in which names may stand: tokens `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest stretches of a sentence that could hold names: "Deputy Foreign Minister", "Russia Mikhail", "J. R. van der Berg Jr". */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const opens =
      isNameLike(tokens[at]) || (OPENING_PARTICLES.has(tokens[at]?.lower ?? '') && isNameLike(tokens[at + 1]));
    if (!opens) {
      at++;
      continue;
    }
    const from = at;
    at++;
    for (let next = step(tokens, at); next > at; next = step(tokens, at)) at = next;
    runs.push({ from, to: at });
  }
  return runs;
}

/** Where the run goes on to after one more word at `at`; `at` itself where it ends. */
function step(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (isNameLike(token)) return at + 1;
  if (token.lower === '.' && token.glued && isAbbreviated(tokens[at - 1])) return at + 1;
  if (PARTICLES.has(token.lower)) {
    let next = at + 1;
    while (next < at + 3 && PARTICLES.has(tokens[next]?.lower ?? '')) next++;
    return isNameLike(tokens[next]) ? next + 1 : at;
  }
  // A nickname: John "Jack" Doe, John "Big Jack" Doe.
  if (token.lower === '"') {
    let close = at + 1;
    while (close < at + 4 && isNameLike(tokens[close])) close++;
    if (close > at + 1 && tokens[close]?.lower === '"' && isNameLike(tokens[close + 1])) return close + 2;
  }
  // "Ray Dalton, Jr."
  if (token.lower === ',' && NAME_SUFFIXES.has(tokens[at + 1]?.lower ?? '') && isNameLike(tokens[at + 1]))
    return at + 2;
  return at;
}

/** A word in upper case, or one whose particle is bound to it: "al-Sadr", "d'Arc". */
export function isNameLike(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (isUpper(token.text.charCodeAt(0), token.text[0])) return true;
  const mark = token.lower.indexOf('-') > 0 ? token.lower.indexOf('-') : token.lower.indexOf("'");
  return (
    mark > 0 &&
    mark < 5 &&
    BOUND.has(token.lower.slice(0, mark)) &&
    isUpper(token.text.charCodeAt(mark + 1), token.text[mark + 1])
  );
}

const BOUND = new Set('al el as ad an ar ash at az ul ur us d l o n dell dall dalla degl sant'.split(' '));

const isUpper = (code: number, letter: string | undefined): boolean =>
  (code >= 65 && code <= 90) || (code > 127 && letter !== undefined && letter !== letter.toLowerCase());

/** An initial, or a short word that is written with a stop before a name: "J.", "Jr.", "Sgt.", "St.". */
const isAbbreviated = (token: Token | undefined): boolean =>
  token !== undefined && (token.text.length === 1 || ABBREVIATIONS.has(token.lower));

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj cpl adm cmdr sen rep gov rev hon cllr st jr sr pres fr brig lieut insp supt det pvt pfc messrs mme yu ya'.split(
    ' ',
  ),
);
