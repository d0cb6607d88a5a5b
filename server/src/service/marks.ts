import { overlaps, type Span } from '../model/span.ts';
import { placedClaims } from './fact-at.ts';
import { agreeing, type Snapshot } from './snapshot.ts';
import { uncorroboratedOf } from './uncorroborated.ts';

export type MarkType = 'date' | 'figure' | 'official' | 'person';
export type MarkModifier = 'conflict' | 'agreed' | 'inferred' | 'uncorroborated';
/** In the order of the semantic token legend. */
export const MARK_TYPES: readonly MarkType[] = ['date', 'figure', 'official', 'person'];
export const MARK_MODIFIERS: readonly MarkModifier[] = ['conflict', 'agreed', 'inferred', 'uncorroborated'];

/** A highlighted stretch of an article. */
export interface Mark extends Span {
  readonly type: MarkType;
  readonly modifiers: readonly MarkModifier[];
}

/** Everything that an editor highlights in an article, in order and without overlaps; empty where there is no article. */
export function marksOf(snapshot: Snapshot, path: string): readonly Mark[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const standing = standingOf(snapshot, path);
  const lone = uncorroboratedOf(snapshot, path);
  const marks: Mark[] = [];
  const mark = (type: MarkType, span: Span, kind: string, inferred: boolean): void => {
    const modifiers: MarkModifier[] = [];
    const found = standing.filter((s) => s.kind === kind && overlaps(s, span));
    if (found.some((s) => s.conflict)) modifiers.push('conflict');
    else if (found.some((s) => s.agreed)) modifiers.push('agreed');
    if (inferred) modifiers.push('inferred');
    if (lone.some((one) => one.claim.kind === kind && overlaps(one.span, span))) modifiers.push('uncorroborated');
    marks.push({ start: span.start, end: span.end, type, modifiers });
  };
  for (const date of article.dates) mark('date', date, 'date', date.implied.length > 0);
  for (const figure of article.figures) mark('figure', figure, 'figure', false);
  for (const person of article.persons) {
    const official = person.role !== null || snapshot.ledger.entityOf(path, person.name)?.official === true;
    mark(official ? 'official' : 'person', person, 'official', false);
  }
  return withoutOverlaps(marks);
}

interface Standing extends Span {
  readonly kind: string;
  readonly conflict: boolean;
  readonly agreed: boolean;
}

/** How each claim of the article stands among the others. */
function standingOf(snapshot: Snapshot, path: string): readonly Standing[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const disputed = new Set<string>();
  for (const conflict of snapshot.ledger.conflictsOf(path)) {
    if (conflict.explained || conflict.developing || conflict.severity === 'hint') continue;
    for (const ref of conflict.sides.flat()) if (ref.path === path) disputed.add(ref.claim);
  }
  const enough = agreeing(snapshot, path);
  return [...placedClaims(article)].map(({ claim, site }) => ({
    start: site.start,
    end: site.end,
    kind: claim.kind,
    conflict: disputed.has(claim.id),
    agreed: snapshot.ledger
      .groupsOf(path, claim.id)
      .some((group) => group.status === 'agree' && group.independent >= enough),
  }));
}

/** Where two marks share words ("5 May" as a date, "5" as a figure), the one that starts first, then the longer, stays. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < end || mark.end <= mark.start) continue;
    kept.push(mark);
    end = mark.end;
  }
  return kept;
}
