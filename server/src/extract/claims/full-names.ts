import type { PersonMention } from '../../model/person.ts';
import { Class, classOf } from '../officials/word-class.ts';

/**
 * The persons of an article, those who are called by their given name under the full one: who reads "Statement on behalf of
 * Pia Holm" knows who "Pia" is below. A given name that two bear stays as it is.
 */
export function withFullNames(text: string, persons: readonly PersonMention[]): readonly PersonMention[] {
  const last = new Set(persons.filter(({ name }) => name.includes(' ')).map(({ name }) => wordsOf(name).at(-1)));
  const full = new Map<string, string | null>();
  for (const { name } of persons) {
    if (name.includes(' ') || full.has(name)) continue;
    const word = name.toLowerCase();
    const kind = classOf(word);
    // A name that no list knows may be a given one.
    const isGiven = (kind & Class.Given) !== 0 || (kind & (Class.Surname | Class.Common | Class.Place)) === 0;
    full.set(name, isGiven && !last.has(word) ? fullNameOf(text, name, persons) : null);
  }
  return persons.map((person) => {
    const name = full.get(person.name) ?? null;
    return name === null ? person : { ...person, name };
  });
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');

/** The one full name that begins with a given name: of the persons, or of a line in capitals above them. */
function fullNameOf(text: string, given: string, persons: readonly PersonMention[]): string | null {
  const word = given.toLowerCase();
  const found = new Map<string, string>();
  for (const { name } of persons)
    if (name.includes(' ') && wordsOf(name)[0] === word) found.set(wordsOf(name).at(-1) ?? '', name);
  const shouted = new RegExp(`(?<![\\p{L}\\p{N}])${given.toUpperCase()} (\\p{Lu}{3,})(?![\\p{L}\\p{N}])`, 'gu');
  for (const [, surname = ''] of text.matchAll(shouted)) {
    const lower = surname.toLowerCase();
    if ((classOf(lower) & Class.Common) === 0) found.set(lower, `${given} ${surname.charAt(0)}${lower.slice(1)}`);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
