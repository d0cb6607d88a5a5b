import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { type Fact, factAt } from './fact-at.ts';
import { type Snapshot, sitesOf } from './snapshot.ts';

/** A stretch of an article. */
export interface Spot extends Span {
  readonly path: string;
}

/** Every mention, in every article, of the fact or person at an offset, in the order of paths; empty where none stands. */
export function referencesAt(snapshot: Snapshot, path: string, offset: number): readonly Spot[] {
  const fact = factHere(snapshot, path, offset);
  if (!fact) return [];
  return sorted(fact.kind === 'person' ? namings(snapshot, path, fact) : tellings(snapshot, path, fact));
}

/** The same within the article itself: what an editor highlights under the cursor. */
export const highlightsAt = (snapshot: Snapshot, path: string, offset: number): readonly Spot[] =>
  referencesAt(snapshot, path, offset).filter((spot) => spot.path === path);

/**
 * Where the fact or person is told best: a person where an office is named in most words, a fact in the article that was
 * published first. Null where nothing stands at the offset, or nowhere else.
 */
export function definitionAt(snapshot: Snapshot, path: string, offset: number): Spot | null {
  const fact = factHere(snapshot, path, offset);
  if (!fact) return null;
  if (fact.kind === 'person') return fullestNaming(snapshot, path, fact);
  const published = (spot: Spot): string => snapshot.article(spot.path)?.published.value ?? '9999';
  const [first] = sorted(tellings(snapshot, path, fact)).sort((a, b) =>
    published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0,
  );
  return first ?? null;
}

/** The person's mention that states the longest office; of equal ones the first. */
export function fullestMention(snapshot: Snapshot, entity: Entity): Spot | null {
  let best: { readonly spot: Spot; readonly words: number } | null = null;
  for (const { path, name } of entity.members) {
    for (const mention of snapshot.article(path)?.persons ?? []) {
      if (mention.name !== name) continue;
      const words = (mention.role?.text.length ?? 0) * 100 + mention.text.length;
      if (!best || words > best.words) best = { spot: { path, start: mention.start, end: mention.end }, words };
    }
  }
  return best?.spot ?? null;
}

type Person = Extract<Fact, { readonly kind: 'person' }>;

const factHere = (snapshot: Snapshot, path: string, offset: number): Fact | null => {
  const article = snapshot.article(path);
  return article ? factAt(article, offset) : null;
};

function fullestNaming(snapshot: Snapshot, path: string, { mention }: Person): Spot | null {
  const entity = snapshot.ledger.entityOf(path, mention.name);
  return entity ? fullestMention(snapshot, entity) : { path, start: mention.start, end: mention.end };
}

function namings(snapshot: Snapshot, path: string, { mention }: Person): readonly Spot[] {
  const members = snapshot.ledger.entityOf(path, mention.name)?.members ?? [{ path, name: mention.name }];
  return members.flatMap((member) =>
    (snapshot.article(member.path)?.persons ?? [])
      .filter((person) => person.name === member.name)
      .map(({ start, end }) => ({ path: member.path, start, end })),
  );
}

function tellings(snapshot: Snapshot, path: string, fact: Fact): readonly Spot[] {
  const spots = new Map<string, Spot>();
  const add = (spot: Spot): void => void spots.set(`${spot.path}\n${spot.start}`, spot);
  add({ path, start: fact.span.start, end: fact.span.end });
  for (const { claim } of fact.claims) {
    for (const group of snapshot.ledger.groupsOf(path, claim.id)) {
      const refs = [...group.members, ...(snapshot.ledger.conflictOf(group.id)?.sides.flat() ?? [])];
      for (const ref of refs)
        for (const { start, end } of sitesOf(snapshot, ref.path, ref.claim)) add({ path: ref.path, start, end });
    }
  }
  return [...spots.values()];
}

const sorted = (spots: readonly Spot[]): Spot[] =>
  [...spots].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
