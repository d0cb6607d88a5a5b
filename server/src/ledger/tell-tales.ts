import type { Article } from '../model/article.ts';

/** What tells an article's affair: its names, and the words of its headline and first paragraphs, each with its weight in tenths. */
export type TellTales = ReadonlyMap<string, number>;

const WEIGHT = { person: 20, longName: 20, name: 10, country: 4, word: 4 } as const;

export function tellTalesOf({ terms }: Article): TellTales {
  const tales = new Map<string, number>();
  for (const word of terms.words) tales.set(`w:${word}`, WEIGHT.word);
  for (const name of terms.names) tales.set(name, weightOf(name));
  return tales;
}

/** What an article is about besides persons and countries: places, organisations. */
export const topicsOf = ({ terms }: Article): string[] =>
  terms.names.filter((name) => !name.startsWith('p:') && !isCountry(name));

function weightOf(name: string): number {
  if (name.startsWith('p:')) return WEIGHT.person;
  if (isCountry(name)) return WEIGHT.country;
  return name.includes(' ') ? WEIGHT.longName : WEIGHT.name;
}

/** ISO 3166-1 alpha-2, as names of countries are kept. */
const isCountry = (name: string): boolean => /^[A-Z]{2}$/.test(name);
