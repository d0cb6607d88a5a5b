import { SPEAKER } from '../extract/lexicon/parts.ts';
import type { Claim, FigureClaim } from '../model/claim.ts';

/** What an article tells of ages, by which an age is told to be somebody else's. */
export interface Ages {
  /** The ages that are told of somebody by name. */
  readonly owned: readonly FigureClaim[];
  /** The age of whoever has a part in the affair ("doer"); null where the article gives several. */
  readonly byPart: ReadonlyMap<string, number | null>;
  /** The names of the article's persons, as far as it claims anything of them: each the fullest that it has of that person. */
  readonly people: ReadonlySet<string>;
}

export function agesOf(claims: readonly Claim[]): Ages {
  const owned: FigureClaim[] = [];
  const byPart = new Map<string, number | null>();
  const people = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === 'official') people.add(claim.person);
    if (claim.kind !== 'figure') continue;
    const { value, event } = claim.value;
    if (claim.ownerName !== null) {
      owned.push(claim);
      people.add(claim.ownerName);
    }
    // Of two who were arrested each is "a man of 40 who was arrested".
    if (event === 'arrest' && value > 1) byPart.set('held', null);
    for (const part of claim.parts) {
      const known = byPart.get(part);
      if (part !== SPEAKER) byPart.set(part, known === undefined || known === value ? value : null);
    }
  }
  return { owned, byPart, people };
}
