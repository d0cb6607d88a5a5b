import type { Token } from '../../server/src/text/tokens.ts';
import { createRandom } from './perceptron.ts';
import type { Example } from './treebank.ts';

/** Adds copies in title case and in capitals, as headlines are written, so that tags do not lean on capitals there. */
export function withHeadlines(examples: readonly Example[]): Example[] {
  const random = createRandom(7);
  return examples.flatMap((example) => {
    const drawn = random();
    if (drawn < 0.25) return [example, inStyle(example, titleCase)];
    return drawn < 0.35 ? [example, inStyle(example, (word) => word.toUpperCase())] : [example];
  });
}

export const inStyle = (example: Example, style: (word: string, index: number) => string): Example => ({
  ...example,
  tokens: example.tokens.map((token, index): Token => ({ ...token, text: style(token.text, index) })),
});

const SMALL = new Set('a an the and or but nor of in on at to by for from with as is after over'.split(' '));

export const titleCase = (word: string, index: number): string =>
  index > 0 && SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
