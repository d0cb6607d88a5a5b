import type { Article } from '../model/article.ts';
import type { Claim, ClaimKind, Site } from '../model/claim.ts';
import type { DateMention } from '../model/date.ts';
import type { FigureMention } from '../model/figure.ts';
import type { PersonMention } from '../model/person.ts';
import { overlaps, type Span } from '../model/span.ts';

/** A claim at one of the places where it stands. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly site: Site;
}

/** What stands at a place of an article: a mention, or words that are claimed as a whole. */
export type Fact = { readonly span: Span; readonly claims: readonly PlacedClaim[] } & (
  | { readonly kind: 'date'; readonly mention: DateMention }
  | { readonly kind: 'figure'; readonly mention: FigureMention }
  | { readonly kind: 'person'; readonly mention: PersonMention }
  | { readonly kind: 'words' }
);

/**
 * The narrowest fact at an offset; a cursor at its end counts. Null where none stands. A mention goes before the quote or
 * statement that contains it, since the smaller thing is what is pointed at.
 */
export function factAt(article: Article, offset: number): Fact | null {
  const at = { start: offset, end: offset };
  const covers = (span: Span): boolean => span.start <= at.start && at.end <= span.end;
  const mentions: readonly Fact[] = [
    ...article.dates.filter(covers).map((mention) => dateFact(article, mention)),
    ...article.figures.filter(covers).map((mention) => figureFact(article, mention)),
    ...article.persons
      .filter((mention) => covers(mention) || (mention.role !== null && covers(mention.role)))
      .map((mention) => personFact(article, mention)),
  ];
  if (mentions.length > 0) return narrowest(mentions);
  return narrowest(
    [...placedClaims(article)]
      .filter(({ site }) => covers(site))
      .map((placed) => ({ kind: 'words', span: placed.site, claims: [placed] })),
  );
}

const narrowest = (facts: readonly Fact[]): Fact | null =>
  facts.reduce<Fact | null>((best, fact) => (best && length(best.span) <= length(fact.span) ? best : fact), null);

export const dateFact = (article: Article, mention: DateMention): Fact => ({
  kind: 'date',
  mention,
  span: mention,
  claims: claimsOn(article, 'date', mention),
});
export const figureFact = (article: Article, mention: FigureMention): Fact => ({
  kind: 'figure',
  mention,
  span: mention,
  claims: claimsOn(article, 'figure', mention),
});
export const personFact = (article: Article, mention: PersonMention): Fact => ({
  kind: 'person',
  mention,
  span: mention,
  claims: claimsOn(article, 'official', mention).filter(
    ({ claim }) => claim.kind === 'official' && claim.person === mention.name,
  ),
});

/** Every claim of an article with every place where it stands. */
export function* placedClaims(article: Article): Generator<PlacedClaim> {
  for (const claim of article.claims) for (const site of article.sites.get(claim.id) ?? []) yield { claim, site };
}

function claimsOn(article: Article, kind: ClaimKind, span: Span): readonly PlacedClaim[] {
  const found: PlacedClaim[] = [];
  for (const placed of placedClaims(article))
    if (placed.claim.kind === kind && overlaps(placed.site, span)) found.push(placed);
  return found;
}

const length = (span: Span): number => span.end - span.start;
