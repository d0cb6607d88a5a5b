const PLURALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** "21st", as English writes it. */
export const ordinal = (n: number): string => `${n}${SUFFIXES[PLURALS.select(n)] ?? 'th'}`;
