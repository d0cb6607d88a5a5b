import { expect, test } from 'vitest';
import { type Row, regress } from '../train/logistic.ts';

const rows = (...list: readonly (readonly [number, number, 0 | 1])[]): readonly Row[] =>
  list.map(([first, second, y]) => ({ x: [first, second], y, weight: 1 }));

const chance = ({ bias, weights }: ReturnType<typeof regress>, x: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, f) => sum + weight * (x[f] ?? 0), bias)));

test('a feature that goes with the answer gets the weight, one that does not gets hardly any', () => {
  const list = Array.from({ length: 40 }, (_, i): readonly [number, number, 0 | 1] => {
    const y = i % 4 === 0 ? 1 : 0;
    return [i % 8 === 1 ? 1 - y : y, i % 3, y];
  });
  const { weights } = regress(rows(...list), 1);
  expect(weights[0]).toBeGreaterThan(1);
  expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.5);
});

test('where nothing tells, the chance is the share of the yes', () => {
  const model = regress(rows([0, 0, 1], [0, 0, 0], [0, 0, 0], [0, 0, 0]), 1);
  expect(chance(model, [0, 0])).toBeCloseTo(0.25, 2);
});

test('a penalty keeps weights small where the answers could be told apart without a doubt', () => {
  const list = Array.from({ length: 20 }, (_, i): readonly [number, number, 0 | 1] => [
    i < 10 ? 0 : 1,
    0,
    i < 10 ? 0 : 1,
  ]);
  const model = regress(rows(...list), 5);
  expect(chance(model, [1, 0])).toBeGreaterThan(0.6);
  expect(chance(model, [1, 0])).toBeLessThan(0.95);
});

test('answers that are all alike teach nothing else', () => {
  expect(chance(regress(rows([1, 0, 0], [0, 1, 0]), 1), [1, 1])).toBeLessThan(0.01);
});
