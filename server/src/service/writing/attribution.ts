import { isStated } from '../../model/claim.ts';
import type { ClaimRef } from '../../model/group.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { placedClaims } from '../fact-at.ts';
import { type Snapshot, sitesOf } from '../snapshot.ts';

/** Words that name the source of a sentence, to be put at a place of a text. */
export interface Attribution {
  readonly at: number;
  readonly text: string;
  /** The outlet: "Northwire". */
  readonly source: string;
}

/** More names would bury the other fixes. */
const MOST = 3;

/**
 * The outlets that say what stands in a stretch of an article, each as an attribution at the end of its sentence. In a draft
 * wherever a source says the same, in other articles only where the fact is contradicted. None where the sentence names the
 * outlet already, or ends in the quotation of somebody else.
 */
export function attributionsIn(snapshot: Snapshot, path: string, text: string, within: Span): readonly Attribution[] {
  const article = snapshot.article(path);
  if (!article || article.length !== text.length) return [];
  const found = new Map<string, Attribution>();
  for (const { claim, site } of placedClaims(article)) {
    if (!isStated(claim) || !overlaps(site, { start: within.start, end: within.end + 1 })) continue;
    const sentence = text.slice(site.sentence.start, site.sentence.end).trimEnd();
    const stop = /[.!?…]?$/.exec(sentence)?.index ?? sentence.length;
    if (/["”’»]$/.test(sentence.slice(0, stop)) || /["”»]$/.test(sentence) || /\baccording to\b/i.test(sentence))
      continue;
    for (const group of snapshot.ledger.groupsOf(path, claim.id)) {
      const conflict = snapshot.ledger.conflictOf(group.id);
      if (!conflict && !snapshot.isDraft(path)) continue;
      const isOwn = (ref: ClaimRef): boolean => ref.path === path && ref.claim === claim.id;
      const alike = conflict ? (conflict.sides.find((side) => side.some(isOwn)) ?? []) : group.members;
      for (const ref of alike) {
        const source =
          ref.path === path || snapshot.isDraft(ref.path) ? null : (snapshot.article(ref.path)?.source ?? null);
        if (source === null || source === article.source || sitesOf(snapshot, ref.path, ref.claim).length === 0)
          continue;
        if (sentence.includes(source) || found.has(source)) continue;
        found.set(source, { at: site.sentence.start + stop, text: `, according to ${source}`, source });
      }
    }
  }
  return [...found.values()].slice(0, MOST);
}
