import { GIVEN_EQUIVALENTS } from '../lexicon/given-equivalents.ts';
import { NAME_SUFFIXES, PARTICLES } from '../lexicon/name-parts.ts';
import { remembered } from '../remembered.ts';
import { foldName } from './word-class.ts';

/** A name taken apart. All parts are folded to ASCII lower case; stops, nicknames and suffixes are left out. */
export interface PersonName {
  /** The words that tell the person, in the order of the text, particles not among them: "ursula", "leyen". */
  readonly parts: readonly string[];
  /** "jr", "iii"; null where there is none. */
  readonly suffix: string | null;
}

/** Takes a name apart: "Ursula von der Leyen" → ursula, leyen; "al-Sadr" → sadr; "J.R. Smith Jr." → j, r, smith (jr). */
export const readName = remembered(takeApart, 500);

function takeApart(text: string): PersonName {
  const parts: string[] = [];
  let suffix: string | null = null;
  for (const word of foldName(text.replace(/["“”«»][^"“”«»]*["“”«»]/g, ' ')).split(/[\s.,]+/)) {
    const bare = word.replace(/^(?:al|el|an|ad|as|ash|at|az|ul|ur)-/, '').replace(/['’`ʿʻ]/g, '');
    if (bare === '' || !/[\p{L}]/u.test(bare)) continue;
    if (NAME_SUFFIXES.has(bare) && parts.length > 0) suffix = bare;
    else if (!PARTICLES.has(bare) || bare === 'mac') parts.push(bare);
  }
  if (parts.length === 0) parts.push(foldName(text));
  return { parts, suffix };
}

/** Whether two given names may be one person's: equal, an initial of the other, or forms of one name. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const group = GIVEN_EQUIVALENTS.get(a);
  if (group !== undefined && group === GIVEN_EQUIVALENTS.get(b)) return true;
  return a.replaceAll('-', '') === b.replaceAll('-', '');
}

/** How much of a person a name tells: more words first, then longer ones. */
export const fullness = (name: PersonName): number =>
  name.parts.reduce((sum, part) => sum + (part.length > 1 ? 100 : 10) + part.length, 0);
