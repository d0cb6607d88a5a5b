/** UCUM codes that nobody outside laboratories reads, as people write them. Codes that read as words ("km", "USD") stay. */
const WORDS: Readonly<Record<string, string>> = {
  '[mi_i]': 'miles',
  '[mi_i]/h': 'mph',
  '[nmi_i]': 'nautical miles',
  '[ft_i]': 'feet',
  '[in_i]': 'inches',
  '[yd_i]': 'yards',
  '[lb_av]': 'pounds',
  '[oz_av]': 'ounces',
  '[ston_av]': 'short tons',
  '[acr_us]': 'acres',
  '[sft_i]': 'square feet',
  '[smi_us]': 'square miles',
  '[mi_i]2': 'square miles',
  '[gal_us]': 'gallons',
  '[bbl_us]': 'barrels',
  '[degF]': '°F',
  Cel: '°C',
  km2: 'km²',
  m2: 'm²',
  m3: 'm³',
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

/** A unit's code as people write it: "[bbl_us]/d" is "barrels per day", "USD" is "USD". */
export function unitInWords(code: string): string {
  const whole = WORDS[code];
  if (whole !== undefined) return whole;
  const [unit = '', ...per] = code.split('/');
  if (per.length === 0 || unit === 'km' || unit === 'm') return code;
  return [WORDS[unit] ?? unit, ...per.map((part) => `per ${PER[part] ?? WORDS[part] ?? part}`)].join(' ');
}
