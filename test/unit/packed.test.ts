import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../server/src/model/packed.ts';

const leaf = fc.oneof(
  fc.constantFrom(null, undefined, true, false, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 28, -(2 ** 28), 2 ** 32),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '“a”', '\ud800', 'x\udfff', '\ufeffmark'),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__' && !key.includes('\n')),
      tie('value'),
      { noNullPrototype: true },
    ),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
    fc.uint8Array(),
  ),
}));

test('what is unpacked is what was packed', () => {
  fc.assert(
    fc.property(value, (plain) => {
      expect(unpack(pack(plain))).toStrictEqual(plain);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('damaged bytes are refused or give another value, and never fill the memory', () => {
  const bytes = pack([{ a: 'some words', b: [1, 2, 3] }, new Map([['k', 2.5]])]);
  for (let at = 0; at < bytes.length; at++)
    for (const flip of [1, 128, 255]) {
      const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ flip : byte));
      try {
        unpack(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
});

test('nothing but data is packed', () => {
  expect(() => pack({ f: () => 1 })).toThrow('a function cannot be packed');
});
