import { readName } from '../../extract/officials/person-name.ts';
import { Class, classOf } from '../../extract/officials/word-class.ts';
import { remembered } from '../../extract/remembered.ts';
import { compareTexts } from '../entities/compare-names.ts';

/** Surnames from here up are spellings of one; a key by sound alone joins Hasanov and Huseynov. */
const ONE_SURNAME = 0.9;

/**
 * Whether the words that two ages are told of are one person's name: `one` where the surnames are spelled alike and the given
 * names may be one, or where one name is a part of the other; `two` where they are not, `unknown` where either is no name ("the driver").
 */
export function nameMatch(a: string | null, b: string | null): 'one' | 'two' | 'unknown' {
  const [x, y] = [nameIn(a), nameIn(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const [last, other] = [short.at(-1), long.at(-1)];
  if (last === undefined || other === undefined) return 'unknown';
  // "Mum Olga, 36" over a story on Olga Brandt; "Karim" and "Karim bin Saud"; "Brandt Olga" in a list.
  if (short.every((part) => long.includes(part))) return 'one';
  if (last !== other && compareTexts(last, other).score < ONE_SURNAME) return 'two';
  if (short.length === 1 || x[0]?.[0] === y[0]?.[0]) return 'one';
  // "Greedy Stone" may be Colin Stone: what a tabloid puts before a name is no part of it.
  return isGiven(x[0]) === isGiven(y[0]) ? 'two' : 'unknown';
}

/** "Mrs Hale" may be the wife of the Derek Hale of whom another article tells. */
export const mayBeCouple = (a: string | null, b: string | null): boolean =>
  isLady(a) !== isLady(b) && Math.min(nameIn(a).length, nameIn(b).length) === 1;
const isLady = (name: string | null): boolean => name !== null && /^(?:Mrs|Ms|Miss)\b/.test(name);

const isGiven = (word = ''): boolean => (classOf(word) & Class.Given) !== 0 || INITIALS.test(word);
/** "J.T." is read as "j" and "t". */
const INITIALS = /^\p{L}{1,2}$/u;

const nameIn = (counted: string | null): readonly string[] => (counted === null ? [] : partsOf(counted));

/** The parts of a name in lower case, without what stands before it ("Colonel", "Mum"); none where the words are no name. */
const partsOf = remembered((counted: string): readonly string[] => {
  const words = counted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => /^\p{Lu}/u.test(word) || isParticle(word))) return [];
  // "The Kazakh, 28", "Kazakh".
  if (/^(?:The|An?)$/.test(words[0] ?? '')) return [];
  // "Labour MP": an office, whoever holds it.
  if (/^\p{Lu}{2,4}$/u.test(words.at(-1) ?? '') && words.some((word) => /\p{Ll}/u.test(word))) return [];
  const parts = readName(words.join(' ')).parts;
  if (parts.every((part) => (classOf(part) & (Class.Demonym | Class.Place)) !== 0 && !isGiven(part))) return [];
  const first = parts.findIndex((part) => (classOf(part) & TITLE) === 0 || isGiven(part));
  return first < 0 ? parts : parts.slice(first);
}, 500);

const isParticle = (word: string): boolean => (classOf(word.toLowerCase()) & Class.Particle) !== 0 || /^al-/.test(word);

const TITLE = Class.Honorific | Class.Rank | Class.Office | Class.Calling | Class.Kin;
