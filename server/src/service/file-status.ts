import type { FileStatus } from '../protocol.ts';
import type { Snapshot } from './snapshot.ts';
import type { DateStyle } from './words/reader.ts';
import { translated } from './words/translated.ts';

/** What was made of one file: skipped and why, or read, with what was found. */
export function fileStatusOf(snapshot: Snapshot, path: string, style: DateStyle): FileStatus {
  const article = snapshot.article(path);
  const skipped = snapshot.skipped.get(path);
  return {
    skipped: skipped === undefined ? null : translated(style, skipped),
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
