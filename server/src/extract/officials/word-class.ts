import { toAscii } from '../../text/to-ascii.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { MORE_GIVEN_NAMES } from '../lexicon/given-names-more.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import {
  CALENDAR_WORDS,
  NAME_SUFFIXES,
  ORGANISATION_WORDS,
  PARTICLES,
  SPEECH_VERBS,
  THING_WORDS,
} from '../lexicon/name-parts.ts';
import { CALLINGS, KIN, OFFICES, TENURES } from '../lexicon/offices.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import { PLACES } from '../lexicon/places.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { MORE_SURNAMES } from '../lexicon/surnames-more.ts';
import { remembered } from '../remembered.ts';

/** What the word lists know of a word, a bit each. One word may be several: "Paris" is a place and a given name. */
export const Class = {
  Given: 1,
  Surname: 2,
  Place: 4,
  Demonym: 8,
  Office: 16,
  Calling: 32,
  Rank: 64,
  Honorific: 128,
  Organisation: 256,
  Thing: 512,
  Calendar: 1024,
  Common: 2048,
  Particle: 4096,
  Suffix: 8192,
  Speech: 16384,
  Kin: 32768,
  /** A well-known organisation, make, people or faith. */
  Known: 65536,
} as const;

/**
 * The classes of a word by its look-up form; of a hyphenated one those of its last part, or of its first as a given name.
 * Remembered, though most of it is one look in a table: a story says its words again and again, and the table is larger than
 * a processor's cache.
 */
export const classOf = remembered(lookUp, 2000);

function lookUp(lower: string): number {
  const listed = CLASSES.get(lower);
  if (listed !== undefined) return listed;
  const folded = foldName(lower);
  if (folded !== lower) {
    const plain = CLASSES.get(folded);
    if (plain !== undefined) return plain;
  }
  const hyphen = folded.lastIndexOf('-');
  if (hyphen <= 0) return 0;
  const first = CLASSES.get(folded.slice(0, hyphen)) ?? 0;
  const last = CLASSES.get(folded.slice(hyphen + 1)) ?? 0;
  return (first & (Class.Given | Class.Surname)) | (last & ~Class.Given & ~Class.Common);
}

/** A name's letters as ASCII lower case: "Žižek" and "zizek" meet. */
export function foldName(name: string): string {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > 127) return toAscii(name).toLowerCase();
  return name.toLowerCase();
}

const CLASSES: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(GIVEN_NAMES, Class.Given);
  add(MORE_GIVEN_NAMES, Class.Given);
  add(SURNAMES, Class.Surname);
  add(MORE_SURNAMES, Class.Surname);
  add(COMMON_WORDS, Class.Common);
  add(HONORIFICS.keys(), Class.Honorific);
  add(RANKS.keys(), Class.Rank);
  add(heads(OFFICES.keys()), Class.Office);
  add(heads(CALLINGS.keys()), Class.Calling);
  add(TENURES.keys(), Class.Office);
  add(KIN, Class.Kin);
  add(ORGANISATION_WORDS, Class.Organisation);
  add(ORGANISATIONS, Class.Known);
  add(THING_WORDS, Class.Thing);
  add(CALENDAR_WORDS, Class.Calendar);
  add(PARTICLES, Class.Particle);
  add(NAME_SUFFIXES, Class.Suffix);
  add(SPEECH_VERBS, Class.Speech);
  for (const [phrase, place] of PLACES)
    if (!phrase.includes(' ')) add([phrase], place.sort === 'demonym' ? Class.Demonym : Class.Place);
  return classes;
})();

/** The last words of phrases: "minister" of "prime minister". */
function* heads(phrases: Iterable<string>): Iterable<string> {
  for (const phrase of phrases) yield phrase.slice(phrase.lastIndexOf(' ') + 1);
}
