import type { Token } from '../../text/tokens.ts';
import { PLACES, type Place } from './places.ts';

export interface PlaceFound extends Place {
  /** Index of the first token after the phrase. */
  readonly end: number;
}

/** The longest place phrase that begins at a token ("New" of "New Delhi's mayor"); null where none does. Case matters: "turkey" is a bird. */
export function findPlace(tokens: readonly Token[], at: number): PlaceFound | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const longest = first.text === first.lower ? undefined : LENGTHS.get(first.lower);
  if (longest === undefined) return null;
  let found: PlaceFound | null = null;
  let phrase = '';
  for (let end = at; end < tokens.length && end < at + longest; end++) {
    const token = tokens[end];
    if (token === undefined) break;
    phrase += end === at || token.glued ? plainApostrophe(token.lower) : ` ${plainApostrophe(token.lower)}`;
    const place = PLACES.get(phrase);
    if (place) found = { country: place.country, sort: place.sort, end: end + 1 };
  }
  return found;
}

/** The country that a word or phrase stands for ("Kremlin", "Dutch", "new delhi"), as ISO 3166-1 alpha-2; null where it names none. */
export function countryOf(phrase: string): string | null {
  return PLACES.get(plainApostrophe(phrase.toLowerCase()).replace(/^the /, ''))?.country ?? null;
}

const plainApostrophe = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** For each first word, how many tokens its longest phrase may take; the stop of "St. Louis" is a token of its own. */
const LENGTHS: ReadonlyMap<string, number> = (() => {
  const lengths = new Map<string, number>();
  for (const phrase of PLACES.keys()) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const key = first === 'st.' ? 'st' : first.replace(/'s$/, '');
    lengths.set(key, Math.max(lengths.get(key) ?? 0, words.length + 2));
  }
  return lengths;
})();
