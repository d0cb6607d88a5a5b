/** UCUM codes that nobody outside laboratories reads, as people write them. Codes that read as words ("km", "USD") stay. */
const WORDS: Readonly<Record<string, string>> = {
  '[mi_i]': 'miles',
  '[nmi_i]': 'nautical miles',
  '[ft_i]': 'feet',
  '[in_i]': 'inches',
  '[yd_i]': 'yards',
  '[lb_av]': 'pounds',
  '[oz_av]': 'ounces',
  '[ston_av]': 'tons',
  '[acr_us]': 'acres',
  '[sft_i]': 'square feet',
  '[smi_us]': 'square miles',
  '[gal_us]': 'gallons',
  '[bbl_us]': 'barrels',
  '[degF]': '°F',
  Cel: '°C',
  har: 'hectares',
  t: 'tonnes',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
  bp: 'basis points',
};
const PER: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
};

/** A unit's code as people write it: "[mi_i]/h" is "miles per hour", "USD" is "USD". */
export function unitInWords(code: string): string {
  const [unit = '', ...per] = code.split('/');
  return [WORDS[unit] ?? unit, ...per.map((part) => `per ${PER[part] ?? WORDS[part] ?? part}`)].join(' ');
}
