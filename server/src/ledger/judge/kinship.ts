import { daysFromTo } from '../../model/publication-days.ts';
import type { Profile } from '../profile.ts';

/** So many names in common are no chance: of articles of two affairs one pair in thirteen has them, of those of one affair three in four. */
const SURELY = 2;
/** Articles this near in time that share a name may well tell one story. */
const NEAR_DAYS = 7;
/** So many words in common of headlines and first paragraphs. */
const WORDED = 3;
/** Short keys of names are met by chance; from so many letters on a name is that of one person or place, or nearly so. */
const TELLING_LENGTH = 6;
/** Nothing but the nearness in time, a name or like words speak for one story. */
const NEAR = 0.1;
/** Nothing does. */
export const FAR = 0.3;

/** How doubtful it is that two articles tell of one affair, from 0 to 0.3: "no one was hurt" is said of many. */
export function strangeness(from: Profile, to: Profile): number {
  if (from.path === to.path) return 0;
  const [small, large] = [from, to].map(({ article }) => article.terms.names.filter((name) => !isCountry(name)));
  const names = new Set(large);
  const met = (small ?? []).filter((name) => names.has(name));
  const shared = met.length;
  if (shared >= SURELY) return 0;
  const days = daysFromTo(from.published, to.published);
  if (days !== null && Math.abs(days) > NEAR_DAYS) return FAR;
  const isDated = days !== null;
  const words = new Set(to.article.terms.words);
  const worded = from.article.terms.words.filter((word) => words.has(word)).length;
  const isWorded = worded >= WORDED;
  const isTelling = met.some((name) => name.length >= TELLING_LENGTH);
  if (!isDated) return shared > 0 && isWorded ? (isTelling ? 0 : NEAR) : isTelling && worded > 1 ? NEAR : FAR;
  if (shared > 0) return isWorded || (isTelling && worded > 0) ? 0 : NEAR;
  return isWorded ? NEAR : FAR;
}

/** ISO 3166-1 alpha-2, as names of countries are kept: half the world's news names them. */
const isCountry = (name: string): boolean => /^[A-Z]{2}$/.test(name);
