import type { DateStyle } from './reader.ts';
import { ENGLISH } from './texts/english.ts';
import { GERMAN } from './texts/german.ts';
import { RUSSIAN } from './texts/russian.ts';
import type { Text } from './texts/text.ts';

/** Everything that the server says to people, in English. */
export type Message = keyof typeof GERMAN;

/**
 * A text in the reader's language, where it is one of those that we speak; else in English. A value replaces each `{0}`, and the
 * first value, where it is a number, decides between singular and plural.
 */
export function say(
  { locale }: Pick<DateStyle, 'locale'>,
  message: Message,
  ...values: readonly (string | number)[]
): string {
  const { table, language } = tableFor(locale);
  const text: Text = table[message] ?? message;
  const [first] = values;
  const form = typeof text === 'string' ? text : (text[pluralOf(language, first)] ?? text.other);
  return form.replace(/\{(\d)\}/g, (mark, index) => String(values[Number(index)] ?? mark));
}

type Table = Readonly<Partial<Record<Message, Text>>>;

function tableFor(locale: string): { readonly table: Table; readonly language: keyof typeof PLURALS } {
  const language = languageOf(locale);
  return { language, table: language === 'de' ? GERMAN : language === 'ru' ? RUSSIAN : ENGLISH };
}

/** The language in which the server answers a reader. */
export function languageOf(locale: string): 'de' | 'ru' | 'en' {
  const tag = locale.toLowerCase().split('-')[0];
  return tag === 'de' || tag === 'ru' ? tag : 'en';
}

/** Made once: a report says some ten thousand sentences with a number in them. */
const PLURALS: Readonly<Record<ReturnType<typeof languageOf>, Intl.PluralRules>> = {
  de: new Intl.PluralRules('de'),
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
};
const pluralOf = (language: keyof typeof PLURALS, value: string | number | undefined): Intl.LDMLPluralRule =>
  typeof value === 'number' ? PLURALS[language].select(value) : 'other';
