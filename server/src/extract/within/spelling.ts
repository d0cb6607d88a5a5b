/** A number with its thousands in groups, from a million on with its scale word where it is round: 26,000, 1.25 million. */
export const grouped = (value: number): string => {
  for (const [scale, word] of SCALES)
    if (value >= scale && (value / scale) * 100 === Math.round((value / scale) * 100))
      return `${value / scale} ${word}`;
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A reckoned value as people give it: to the unit from a hundred on, else to one decimal. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
