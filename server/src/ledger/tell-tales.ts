import type { Article } from '../model/article.ts';
import { significantDigits } from '../model/digits.ts';

/**
 * What tells an article's affair: its names, the words of its headline and first paragraphs, and its telling figures, each with
 * its weight in tenths.
 */
export type TellTales = ReadonlyMap<string, number>;

const WEIGHT = { person: 20, longName: 20, name: 10, country: 4, word: 4, exactFigure: 10, largeFigure: 4 } as const;

export function tellTalesOf({ terms, claims }: Article): TellTales {
  const tales = new Map<string, number>();
  for (const word of terms.words) tales.set(`w:${word}`, WEIGHT.word);
  for (const name of terms.names) tales.set(name, weightOf(name));
  for (const claim of claims) {
    const weight = claim.kind === 'figure' ? weightOfFigure(claim.value.value) : 0;
    if (claim.kind === 'figure' && weight > 0) tales.set(`v:${claim.value.value}`, weight);
  }
  return tales;
}

/** Two affairs seldom share "1,914"; a letter and a bulletin that share no name often do. Round figures tell little, small ones nothing. */
function weightOfFigure(value: number): number {
  const digits = significantDigits(value).length;
  if (digits >= EXACT) return WEIGHT.exactFigure;
  return digits === EXACT - 1 && value >= LARGE ? WEIGHT.largeFigure : 0;
}
const EXACT = 3;
const LARGE = 100;

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
