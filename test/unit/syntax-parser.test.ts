import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/extract/syntax/analyse.ts';
import type { TaggedSentence } from '../../server/src/extract/syntax/analysis.ts';
import { tokenise } from '../../server/src/text/tokenise.ts';

const read = (text: string): TaggedSentence =>
  analyse({ start: 0, end: text.length, paragraph: 0, tokens: tokenise(text, 0, text.length) });

/** "child<relation<head", as the tree has it. */
const arcs = (text: string): string[] => {
  const { tokens, tree } = read(text);
  const { heads, relations } = tree();
  const name = (index: number): string => tokens[index]?.text ?? 'root';
  return tokens.map((token, index) => `${token.text}<${relations[index]}<${name(heads[index] ?? -1)}`);
};

describe('dependency trees', () => {
  it.each([
    [
      'The storm killed three fishermen.',
      'storm<nsubj<killed three<nummod<fishermen fishermen<obj<killed killed<root<root',
    ],
    ['The bridge was closed by the police.', 'bridge<nsubj:pass<closed was<aux:pass<closed police<obl:agent<closed'],
    ['The mayor of Tolmark resigned on Monday.', 'mayor<nsubj<resigned Tolmark<nmod<mayor Monday<obl<resigned'],
    ['She did not sign the contract.', 'not<advmod<sign did<aux<sign contract<obj<sign'],
    ['Officials said that the dam had collapsed.', 'Officials<nsubj<said collapsed<ccomp<said that<mark<collapsed'],
    ["The company's owner sold the factory.", "company<nmod:poss<owner 's<case<company factory<obj<sold"],
  ])('of “%s”', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('have one root and no cycle, whatever the words', () => {
    const texts = [
      '',
      'Ha',
      '. . .',
      'of of of of',
      '12 % ( ) “ ” 5',
      'if because that which who',
      'Buffalo '.repeat(300),
    ];
    for (const text of texts) {
      const { tokens, tree } = read(text);
      const { heads } = tree();
      expect(heads.filter((head) => head < 0)).toHaveLength(tokens.length === 0 ? 0 : 1);
      heads.forEach((_, index) => {
        let steps = 0;
        for (let at = index; at >= 0; at = heads[at] ?? -1) steps++;
        expect(steps).toBeLessThanOrEqual(tokens.length);
      });
    }
  });

  it('are made once', () => {
    const sentence = read('A short one.');
    expect(sentence.tree()).toBe(sentence.tree());
  });
});
