// Data only. The words that numbers are made of, and what each is worth.

export const ONES: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words and signs that multiply the number before them, whether digits or words ("1.2 million", "5 bn", "3 lakh"). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['tln', 1e12],
  ['mil', 1e6],
  ['dozens', 12],
]);

/** Letters that are scales only where they are glued to digits and the sense allows it ("$3m", "40k fans", "€2b"). */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Plurals that tell an order of size and no number: "dozens of", "hundreds of thousands". */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Denominators as words ("two thirds", "a quarter of"), singular and plural. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  'half halves=2,third thirds=3,quarter quarters=4,fourth fourths=4,fifth fifths=5,sixth sixths=6,seventh sevenths=7,eighth eighths=8,ninth ninths=9,tenth tenths=10,twentieth twentieths=20,hundredth hundredths=100,thousandth thousandths=1000'
    .split(',')
    .flatMap((entry) => {
      const [words = '', value = ''] = entry.split('=');
      return words.split(' ').map((word): [string, number] => [word, Number(value)]);
    }),
);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** "second" … "tenth": of use before a noun of people or events alone ("a third victim"). */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2]),
);
