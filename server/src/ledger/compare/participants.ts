import type { Participant } from '../../model/claim.ts';

/**
 * How two phrases stand to each other, from -1 (two different things) over 0 (not told) to 1 (surely one). A shared name is
 * sure, and so is the same head with the same words beside it ("tear gas"); the same head alone is likely.
 */
export function sameness(a: Participant | null, b: Participant | null): number {
  if (a === null || b === null || isOpen(a) || isOpen(b)) return 0;
  const [x, y] = [a.names.filter(isPerson), b.names.filter(isPerson)];
  if (x.length > 0 && y.length > 0) return meets(x, y) ? 1 : -1;
  if (x.length > 0 || y.length > 0) return titled(...(x.length > 0 ? ([a, b] as const) : ([b, a] as const)));
  const isOneHead = a.head !== null && a.head === b.head;
  const isNamed = a.names.length > 0 && b.names.length > 0;
  if (isNamed && meets(a.names, b.names)) return isOneHead || a.head === null || b.head === null ? 1 : NAMED;
  if (!isOneHead) return -1;
  // "The school bus" and "the city bus" are two.
  if (isNamed || (a.words.length > 0 && b.words.length > 0 && !meets(a.words, b.words))) return -1;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const isAll = shared > 0 && shared === a.words.length && shared === b.words.length;
  return isAll ? 1 : Math.min(1, HEAD + 0.25 * shared);
}

/** "The government of Norway" and "the army of Norway" share a name, and may be two. */
const NAMED = 0.3;
const HEAD = 0.5;
/** "The captain" and "Captain Berg": one, where there are not two captains. */
const TITLED = 0.85;

function titled(person: Participant, other: Participant): number {
  if (other.head === null) return other.scope === 'pronoun' ? 0 : -1;
  return person.head === other.head || person.words.includes(other.head) ? (other.scope === 'the' ? TITLED : 0.3) : -1;
}

/** "Somebody", or a pronoun of whom nobody knows whom it stands for. */
const isOpen = ({ names, head }: Participant): boolean => names.length === 0 && head === null;

const isPerson = (name: string): boolean => name.startsWith('p:');

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
