import type { Tag } from '../../server/src/extract/syntax/tags.ts';
import type { Example } from './treebank.ts';

/** Offices as treebanks mostly have them, with capitals, and as much of the press has them, without. */
const OFFICES: ReadonlyMap<string, Tag> = new Map([
  ...'prime foreign federal former deputy vice'.split(' ').map((word): [string, Tag] => [word, 'JJ']),
  ...'minister president secretary chief governor senator mayor king queen chancellor ambassador army police defence'
    .split(' ')
    .map((word): [string, Tag] => [word, 'NN']),
  ...'defense interior state prince general justice finance health education home director chairman commander speaker'
    .split(' ')
    .map((word): [string, Tag] => [word, 'NN']),
]);

/** Adds copies of the sentences that name an office, with its words in small letters: "the prime minister". */
export const withSmallOffices = (examples: readonly Example[]): Example[] =>
  examples.flatMap((example) => {
    const offices = example.tokens.map(
      (token, index) => index > 0 && token.text !== token.lower && OFFICES.has(token.lower),
    );
    if (!offices.includes(true)) return [example];
    return [
      example,
      {
        ...example,
        tokens: example.tokens.map((token, index) => (offices[index] ? { ...token, text: token.lower } : token)),
        tags: example.tags.map((tag, index) =>
          offices[index] ? (OFFICES.get(example.tokens[index]?.lower ?? '') ?? tag) : tag,
        ),
      },
    ];
  });
