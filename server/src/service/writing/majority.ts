import { independentSources } from '../../ledger/wording.ts';
import type { Article } from '../../model/article.ts';
import { type Claim, isStated } from '../../model/claim.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { ClaimRef } from '../../model/group.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { placedClaims } from '../fact-at.ts';
import { type Snapshot, sitesOf } from '../snapshot.ts';
import { formOf, PLAIN_FORM, writtenDay } from './date-form.ts';

/** A change of an article's text that somebody may want, for one conflict. */
export interface Replacement {
  readonly conflict: Conflict;
  readonly span: Span;
  readonly text: string;
  /** How many independent sources say so. */
  readonly sources: number;
}

/** One source alone is no majority. */
const LEAST_SOURCES = 2;

/**
 * What the sources say in place of what stands in a stretch of an article, where more independent ones say that than what is
 * here. None where the words cannot simply be exchanged: a bound ("more than 100"), a relative day without a calendar's one.
 */
export function replacementsIn(snapshot: Snapshot, path: string, within: Span): readonly Replacement[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const found: Replacement[] = [];
  for (const { claim, site } of placedClaims(article)) {
    if (!isStated(claim) || !overlaps(site, { start: within.start, end: within.end + 1 })) continue;
    for (const group of snapshot.ledger.groupsOf(path, claim.id)) {
      const conflict = snapshot.ledger.conflictOf(group.id);
      if (!conflict || conflict.explained || conflict.severity === 'hint') continue;
      const rival = rivalOf(snapshot, path, claim, conflict);
      const change = rival && exchange(snapshot, article, claim, site, rival.refs);
      if (change) found.push({ conflict, sources: rival.sources, ...change });
    }
  }
  return found;
}

/** The side that most independent sources are on, where they are more than those on the claim's own side beside itself. */
function rivalOf(snapshot: Snapshot, path: string, claim: Claim, { sides }: Conflict) {
  const own = sides.find((side) => side.some((ref) => ref.path === path && ref.claim === claim.id));
  if (!own) return null;
  const beside = sourcesOf(
    snapshot,
    own.filter((ref) => ref.path !== path),
  );
  const rivals = sides
    .filter((side) => side !== own)
    .map((refs) => ({ refs, sources: sourcesOf(snapshot, refs) }))
    .sort((a, b) => b.sources - a.sources);
  const [rival] = rivals;
  return rival && rival.sources >= LEAST_SOURCES && rival.sources > beside ? rival : null;
}

/** How many independent sources a side has; drafts are none. */
export function sourcesOf(snapshot: Snapshot, refs: readonly ClaimRef[]): number {
  const told = refs.flatMap((ref) => {
    const claim = snapshot.isDraft(ref.path) ? null : snapshot.claim(ref.path, ref.claim);
    return claim ? [{ path: ref.path, claim }] : [];
  });
  return independentSources(told);
}

function exchange(
  snapshot: Snapshot,
  article: Article,
  claim: Claim,
  site: Span & { readonly text: string },
  refs: readonly ClaimRef[],
): { readonly span: Span; readonly text: string } | null {
  const theirs = refs.flatMap((ref) => {
    const other = snapshot.claim(ref.path, ref.claim);
    return other && other.kind === claim.kind && isStated(other) ? [{ ref, other }] : [];
  });
  const [first] = theirs;
  if (!first) return null;
  const span = { start: site.start, end: site.end };
  const { other } = first;
  if (claim.kind === 'date' && other.kind === 'date') {
    const text = writtenDay(other.value.value, formOf(site.text) ?? { ...PLAIN_FORM, year: false });
    return text === null ? null : { span, text };
  }
  if (claim.kind === 'figure' && other.kind === 'figure') {
    if (claim.value.comparator !== other.value.comparator || claim.value.unit !== other.value.unit) return null;
    const [there] = sitesOf(snapshot, first.ref.path, first.ref.claim);
    return there ? { span, text: there.text } : null;
  }
  if (claim.kind !== 'official' || other.kind !== 'official') return null;
  const person = article.persons.find((mention) => mention.name === claim.person && overlaps(mention, site));
  if (!person) return null;
  // One office with two holders: the name is at odds. One holder of two offices: the office is.
  if (other.value.office === claim.value.office)
    return { span: { start: person.start, end: person.end }, text: other.person };
  const role = [person.role, ...person.moreRoles].find((one) => one?.text === claim.value.text);
  return role ? { span: { start: role.start, end: role.end }, text: other.value.text } : null;
}
