import type { Article } from '../model/article.ts';
import { intervalOf } from '../model/calendar.ts';
import type { Claim } from '../model/claim.ts';

/** An article prepared for comparison with others: made once for each version of the article. */
export interface Profile {
  readonly path: string;
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** In how many claims each word or name of the article stands: what is everywhere tells nothing. */
  readonly frequency: ReadonlyMap<string, number>;
  /** What tells the affair: names, and the words of the headline, each with its weight. */
  readonly features: ReadonlyMap<string, number>;
  /** Epoch day of publication; null where it cannot be told. */
  readonly day: number | null;
  /** Whether a person's surname is borne by more than one person of the article. */
  readonly shingles: ReadonlySet<number>;
}

const WEIGHT = { person: 2, longName: 2, name: 1, country: 0.4, word: 0.5 } as const;

export function profileOf(article: Article): Profile {
  const frequency = new Map<string, number>();
  const features = new Map<string, number>();
  for (const claim of article.claims) {
    for (const word of new Set([...claim.topic.names, ...claim.topic.words, ...claim.topic.context]))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    for (const name of claim.topic.names) features.set(name, weightOf(name));
    if (claim.topic.headline) for (const word of claim.topic.words) features.set(word, WEIGHT.word);
  }
  return {
    path: article.path,
    article,
    claims: article.claims,
    frequency,
    features,
    day: article.published.value === null ? null : (intervalOf(article.published.value)?.first ?? null),
    shingles: new Set(article.shingles.flat()),
  };
}

function weightOf(name: string): number {
  if (name.startsWith('p:')) return WEIGHT.person;
  if (/^[A-Z]{2}$/.test(name)) return WEIGHT.country;
  return name.includes(' ') ? WEIGHT.longName : WEIGHT.name;
}
