import type { DateStyle } from './reader.ts';
import { languageOf } from './say.ts';
import { REASONS } from './texts/reasons.ts';

interface Pattern {
  readonly shape: RegExp;
  readonly translations: readonly [german: string, russian: string];
}

/** Phrases with values in them, as they are recognised again; the longest first, since "{0} and {1} …" fits much. */
const PATTERNS: readonly Pattern[] = Object.entries(REASONS)
  .filter(([english]) => english.includes('{0}'))
  .sort(([a], [b]) => b.length - a.length)
  .map(([english, translations]) => ({ shape: shapeOf(english), translations }));

/** Longer than any phrase with its values; a text beyond it is nobody's phrase, and matching it would cost. */
const LONGEST = 400;

/**
 * A phrase of the reading or judging in the reader's language: "both count troops" is "beide zählen troops", since what the
 * articles say stays in their words. A phrase that is not known stays in English.
 */
export function translated(style: Pick<DateStyle, 'locale'>, phrase: string): string {
  const language = languageOf(style.locale);
  if (language === 'en' || phrase.length > LONGEST) return phrase;
  const which = language === 'de' ? 0 : 1;
  const whole = Object.hasOwn(REASONS, phrase) ? REASONS[phrase] : undefined;
  if (whole) return whole[which];
  for (const { shape, translations } of PATTERNS) {
    const found = shape.exec(phrase);
    if (found)
      return translations[which].replace(/\{(\d)\}/g, (_, index) => translated(style, found[Number(index) + 1] ?? ''));
  }
  return phrase;
}

function shapeOf(english: string): RegExp {
  const source = english.replace(/[\\^$.*+?()[\]|/]/g, '\\$&').replace(/\{\d\}/g, '(.+?)');
  return new RegExp(`^${source}$`, 'u');
}
