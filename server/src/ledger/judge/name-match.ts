import { Class, classOf } from '../../extract/officials/word-class.ts';
import { compareTexts } from '../entities/compare-names.ts';

/** Surnames from here up are spellings of one; a key by sound alone joins Hasanov and Huseynov. */
const ONE_SURNAME = 0.9;

/**
 * Whether the words that two ages are told of are one person's name: `one` where the surnames are spelled alike and the given
 * names may be one, `two` where they are not, `unknown` where either is no name ("the driver").
 */
export function nameMatch(a: string | null, b: string | null): 'one' | 'two' | 'unknown' {
  const [x, y] = [nameIn(a), nameIn(b)];
  const [last, other] = [x.at(-1), y.at(-1)];
  if (last === undefined || other === undefined) return 'unknown';
  // "Mum Olga, 36" over a story on Olga Brandt.
  if ((x.length === 1 && y.includes(last)) || (y.length === 1 && x.includes(other))) return 'one';
  if (last !== other && compareTexts(last, other).score < ONE_SURNAME) return 'two';
  if (x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0]) return 'one';
  // "Greedy Stone" may be Colin Stone: what a tabloid puts before a name is no part of it.
  return isGiven(x[0]) === isGiven(y[0]) ? 'two' : 'unknown';
}

const isGiven = (word = ''): boolean => (classOf(word.toLowerCase()) & Class.Given) !== 0;

/** The words of a name; none where a word begins in lower case. */
function nameIn(counted: string | null): readonly string[] {
  const words = counted?.split(/\s+/) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word)) ? words : [];
}
