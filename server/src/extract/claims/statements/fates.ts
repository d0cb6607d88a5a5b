import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';

/** What befell those among whom somebody is told to have been: "was among the dead", "was one of five people arrested". */
const FATES: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['deceased', 'die'],
  ['killed', 'kill'],
  ['slain', 'kill'],
  ['wounded', 'injure'],
  ['injured', 'injure'],
  ['hurt', 'injure'],
  ['missing', 'miss'],
  ['arrested', 'arrest'],
  ['detained', 'arrest'],
  ['survivors', 'survive'],
]);

/** So many words a phrase has at most that tells who they are: "among the seven members of the crew who were killed". */
const LONGEST = 10;

/** The deed that befell those among whom the verb at chunk `at`, a form of "be", puts its subject, and the token behind it; null where it tells none. */
export function fateAt(
  { sentence: { tokens, tags } }: Frame,
  chunks: readonly Chunk[],
  at: number,
): { readonly deed: string; readonly end: number } | null {
  const opens = chunks[at + 1];
  const from = opens?.from ?? -1;
  const word = tokens[from]?.lower;
  const isOneOf = word === 'one' && tokens[from + 1]?.lower === 'of';
  if (opens === undefined || !(word === 'among' || isOneOf)) return null;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    if (tags[i] === 'PUNCT') return null;
    const deed = FATES.get(tokens[i]?.lower ?? '');
    // "Among the injured passengers".
    if (deed !== undefined) return { deed, end: tags[i + 1]?.startsWith('NN') ? i + 2 : i + 1 };
  }
  return null;
}
