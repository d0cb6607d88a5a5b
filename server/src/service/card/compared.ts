import type { Conflict } from '../../model/conflict.ts';
import type { ClaimRef, Group } from '../../model/group.ts';
import type { PlacedClaim } from '../fact-at.ts';
import { type Snapshot, sitesOf } from '../snapshot.ts';
import { claimInWords } from '../words/claim.ts';
import { labelOf } from '../words/label.ts';
import { type DateStyle, PLAIN } from '../words/reader.ts';
import type { Source } from './card.ts';

/** The group of a fact, its conflict, and what the other articles say. */
export interface Comparison {
  readonly group: Group | null;
  readonly conflict: Conflict | null;
  readonly sources: readonly Source[];
}

/** Compares the claims at a place with those of their groups. Of several groups, one with a conflict goes first, then the largest. */
export function compare(
  snapshot: Snapshot,
  path: string,
  placed: readonly PlacedClaim[],
  style: DateStyle = PLAIN,
): Comparison {
  const own = new Set(placed.map(({ claim }) => claim.id));
  const [group = null] = [...own]
    .flatMap((claim) => snapshot.ledger.groupsOf(path, claim))
    .sort((a, b) => rank(b) - rank(a) || b.members.length - a.members.length);
  if (!group) return { group, conflict: null, sources: [] };
  const isOwn = (ref: ClaimRef): boolean => ref.path === path && own.has(ref.claim);
  const conflict = snapshot.ledger.conflictOf(group.id);
  const ownSide = conflict?.sides.findIndex((side) => side.some(isOwn)) ?? -1;
  const differs = new Set(
    (conflict?.sides ?? []).flatMap((side, index) => (index === ownSide ? [] : side.map((ref) => key(ref)))),
  );
  const refs = new Map<string, ClaimRef>();
  for (const ref of [...group.members, ...(conflict?.sides.flat() ?? [])]) refs.set(key(ref), ref);
  const sources = new Map<string, Source>();
  for (const ref of refs.values()) {
    const claim = snapshot.claim(ref.path, ref.claim);
    const article = snapshot.article(ref.path);
    const [site] = sitesOf(snapshot, ref.path, ref.claim).filter(
      (place) => !isOwn(ref) || !placed.some((p) => p.site.start === place.start),
    );
    if (!claim || !article || !site) continue;
    const source: Source = {
      path: ref.path,
      label: labelOf(article),
      published: article.published.value,
      value: claimInWords(claim, site.text, style),
      differs: differs.has(key(ref)),
      span: { start: site.start, end: site.end },
      sentence: site.sentence,
    };
    const line = `${source.path}\n${source.value}\n${source.differs}`;
    if (!sources.has(line)) sources.set(line, source);
  }
  return { group, conflict, sources: [...sources.values()] };
}

const rank = (group: Group): number => (group.status === 'single' ? 0 : group.status === 'agree' ? 1 : 2);
const key = (ref: ClaimRef): string => `${ref.path}\n${ref.claim}`;
