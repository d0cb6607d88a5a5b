import type { PersonMention } from '../../model/person.ts';
import { Class, classOf } from '../officials/word-class.ts';

/**
 * The persons of an article, those who are called by their given name under the full one: who reads "Statement on behalf of
 * Pia Holm" knows who "Pia" is below. A given name that two bear stays as it is.
 */
export function withFullNames(text: string, persons: readonly PersonMention[]): readonly PersonMention[] {
  const last = new Set(persons.filter(({ name }) => name.includes(' ')).map(({ name }) => wordsOf(name).at(-1)));
  const full = new Map<string, string | null>();
  let shouted: ReadonlyMap<string, readonly string[]> | null = null;
  for (const { name } of persons) {
    if (name.includes(' ') || full.has(name)) continue;
    const word = name.toLowerCase();
    const kind = classOf(word);
    // A name that no list knows may be a given one.
    const isGiven = (kind & Class.Given) !== 0 || (kind & (Class.Surname | Class.Common | Class.Place)) === 0;
    full.set(name, isGiven && !last.has(word) ? fullNameOf(name, persons, (shouted ??= shoutedIn(text))) : null);
  }
  return persons.map((person) => {
    const name = full.get(person.name) ?? null;
    return name === null ? person : { ...person, name };
  });
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');

/** The words in capitals that stand behind each other one, in lower case: "PIA HOLM". Read once, however many are called by one name. */
function shoutedIn(text: string): ReadonlyMap<string, readonly string[]> {
  const behind = new Map<string, string[]>();
  for (const [, given = '', surname = ''] of text.matchAll(SHOUTED)) {
    const known = behind.get(given.toLowerCase());
    if (known) known.push(surname.toLowerCase());
    else behind.set(given.toLowerCase(), [surname.toLowerCase()]);
  }
  return behind;
}
const SHOUTED = /(?<![\p{L}\p{N}])(\p{Lu}{2,20}) (?=(\p{Lu}{3,20})(?![\p{L}\p{N}]))/gu;

/** The one full name that begins with a given name: of the persons, or of a line in capitals above them. */
function fullNameOf(
  given: string,
  persons: readonly PersonMention[],
  shouted: ReadonlyMap<string, readonly string[]>,
): string | null {
  const word = given.toLowerCase();
  const found = new Map<string, string>();
  for (const { name } of persons)
    if (name.includes(' ') && wordsOf(name)[0] === word) found.set(wordsOf(name).at(-1) ?? '', name);
  for (const lower of shouted.get(word) ?? [])
    if ((classOf(lower) & Class.Common) === 0)
      found.set(lower, `${given} ${lower.charAt(0).toUpperCase()}${lower.slice(1)}`);
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
