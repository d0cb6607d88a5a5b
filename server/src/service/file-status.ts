import type { FileStatus } from '../protocol.ts';
import type { Snapshot } from './snapshot.ts';

/** What was made of one file: skipped and why, or read, with what was found. */
export function fileStatusOf(snapshot: Snapshot, path: string): FileStatus {
  const article = snapshot.article(path);
  return {
    skipped: snapshot.skipped.get(path) ?? null,
    article: article !== null,
    published: article?.published.value ?? null,
    publishedFrom: article?.published.from ?? null,
    source: article?.source ?? null,
    dates: article?.dates.length ?? 0,
    figures: article?.figures.length ?? 0,
    people: new Set(article?.persons.map((person) => person.name)).size,
    conflicts: snapshot.ledger.conflictsOf(path).filter((conflict) => conflict.severity !== 'hint').length,
  };
}
