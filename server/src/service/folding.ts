import type { Span } from '../model/span.ts';
import type { Snapshot } from './snapshot.ts';

/** What may be folded away: neighbouring paragraphs of boilerplate ("Read also …"), and a header of several lines. */
export function foldsOf(snapshot: Snapshot, path: string): readonly Span[] {
  const folds: { start: number; end: number }[] = [];
  let before = '';
  for (const { kind, start, end } of snapshot.article(path)?.paragraphs ?? []) {
    const last = folds.at(-1);
    const foldable = kind === 'boilerplate' || kind === 'header';
    if (foldable && kind === before && last) last.end = end;
    else if (foldable) folds.push({ start, end });
    before = kind;
  }
  return folds;
}
