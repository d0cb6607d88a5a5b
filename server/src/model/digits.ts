/** The digits of a number without the zeros at either end: "136" of 1,360, "72" of 7.2; none of 0. */
export const significantDigits = (value: number): string =>
  String(value)
    .replace(/e.*$/, '')
    .replace(/^0\.|\.|0+$/g, '');
