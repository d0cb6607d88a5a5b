import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Quotes that share less than this of their words are different utterances; above `SAME` they are one, differently cut. */
const RELATED = 0.45;

/** Compares the words of two quotes: one utterance whose words differ, or two utterances. Case, marks and contractions do not count. */
export function compareQuotes(a: string, b: string): Relation {
  const x = wordsOf(a);
  const y = wordsOf(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (x.join(' ') === y.join(' ')) return EQUAL;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return compatible('one quotes a part of the other');
  if (similarity(x, y) < RELATED) return incomparable('these are different words');
  return excluding('the words differ');
}

/** The share of the longest common run of words in order, over the shorter quote; 0 for quotes of less than four words. */
export function similarity(x: readonly string[], y: readonly string[]): number {
  if (Math.min(x.length, y.length) < 4) return 0;
  const rows = new Uint16Array(y.length + 1);
  for (const word of x) {
    let diagonal = 0;
    for (let j = 1; j <= y.length; j++) {
      const above = rows[j] ?? 0;
      rows[j] = word === y[j - 1] ? diagonal + 1 : Math.max(above, rows[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return (rows[y.length] ?? 0) / Math.min(x.length, y.length);
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'ve": ' have',
  "'re": ' are',
  "'ll": ' will',
  "'m": ' am',
};

export const wordsOf = (quote: string): readonly string[] =>
  quote
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/can't/g, 'cannot')
    .replace(/n't|'ve|'re|'ll|'m/g, (cut) => CONTRACTIONS[cut] ?? '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
