import { expect, test } from 'vitest';
import { compileGold } from '../support/case-gold.ts';
import { plant } from '../support/plant.ts';

const articles = new Map([
  ['1-wire.txt', 'On Monday 14 boats sank off Tarn, coast guard chief Ole Brandt said.'],
  ['2-paper.txt', 'Fourteen boats, said chief Ole Brandt, went down on Monday. Nobody swam.'],
]);
const source = `# agree
- day of the storm = 2030-03-04: 1 «[Monday]»; 2 «[Monday]»
- boats lost = 14: 1 «[14] boats»; 2 «[Fourteen] boats»
- role of Brandt = chief: 1 «[coast guard chief Ole Brandt]»; 2 «[chief Ole Brandt]»
- swimmers = nobody: 1 «[boats]»; 2 «[Nobody]»
`;

test('one agreed value is altered in one article, and both sides point at what stands there', () => {
  const planted = plant({ name: 'storm', articles, gold: compileGold('storm', source, articles) });
  expect(planted.map(({ kind }) => kind).sort()).toEqual(['date', 'figure', 'official']);
  for (const { articles: changed, sides, control } of planted) {
    expect([...changed].filter(([path, text]) => articles.get(path) !== text)).toHaveLength(1);
    for (const spot of sides.flat()) expect(changed.get(spot.path)?.slice(spot.start, spot.end)).toBe(spot.text);
    expect(sides[0].map(({ text }) => text)).not.toEqual(control[0].map(({ text }) => text));
    expect(sides[1]).toEqual(control[1]);
  }
});
