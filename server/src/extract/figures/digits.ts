import { FRACTION_SIGNS } from '../lexicon/number-words.ts';

/** How an article writes its digits. `comma`: "1.960,5", as in much of Europe; then "1.960" alone is a whole number. */
export type DigitStyle = 'point' | 'comma';

const FRACTION = /[½¼¾⅓⅔⅕-⅞]$/u;
const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const SPACED = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;
const POINTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const POINT = /^\d+\.\d+$/;
const COMMA = /^\d+,\d+$/;

/**
 * The value of a token that begins with a digit ("1,960", "3.5", "2½"). Null for what is no single number: a time
 * ("17:30"), a date ("17.04.2024"), an agent's number ("007"), a version ("1.2.3").
 */
export function readDigits(text: string, style: DigitStyle): number | null {
  const sign = FRACTION.exec(text);
  if (sign) {
    const whole = text.length === 1 ? 0 : readDigits(text.slice(0, -1), style);
    return whole === null ? null : whole + (FRACTION_SIGNS.get(sign[0]) ?? 0);
  }
  if (PLAIN.test(text)) return text.length > 1 && text.startsWith('0') ? null : Number(text);
  if (SPACED.test(text)) return Number(text.replace(/[\s'’]/g, '').replace(',', '.'));
  const pointed = POINTED.test(text);
  if (pointed && (style === 'comma' || text.includes(',') || text.indexOf('.') !== text.lastIndexOf('.')))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  if (style === 'comma' && COMMA.test(text)) return Number(text.replace(',', '.'));
  if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(',', ''));
  if (POINT.test(text)) return Number(text);
  if (COMMA.test(text)) return Number(text.replace(',', '.'));
  return null;
}

// "1.960,5" and "2.450.000" are never written by those for whom the point is the decimal mark; "1,960.5" and
// "2,450,000" never by the others.
const EVIDENCE = /\d\.\d{3}(?:\.\d{3}|,\d)|\d,\d{3}(?:,\d{3}|\.\d)/;

/** Which way this article writes numbers: the first number that can be read in one way alone decides; else the English way. */
export function digitStyle(text: string): DigitStyle {
  const found = EVIDENCE.exec(text);
  if (!found) return 'point';
  return found[0][1] === '.' ? 'comma' : 'point';
}
