import type { ConflictKind } from '../model/conflict.ts';
import type { Summary } from '../protocol.ts';
import type { Snapshot } from './snapshot.ts';
import { count } from './words/status.ts';

/** What a check of the whole workspace found. Doubtful conflicts (hints) are not counted: they are for the views. */
export function summaryOf(snapshot: Snapshot): Summary {
  const all = snapshot.ledger.all().conflicts.filter((conflict) => conflict.severity !== 'hint');
  const open = all.filter((conflict) => !conflict.explained && !conflict.developing);
  const byKind: Partial<Record<ConflictKind, number>> = {};
  for (const { kind } of open) byKind[kind] = (byKind[kind] ?? 0) + 1;
  const numbers = {
    articles: snapshot.articles.size,
    conflicts: open.length,
    explained: all.filter((conflict) => conflict.explained).length,
    developing: all.filter((conflict) => conflict.developing && !conflict.explained).length,
    skipped: snapshot.skipped.size,
  };
  return { ...numbers, byKind, text: sentence(numbers) };
}

function sentence(numbers: Omit<Summary, 'byKind' | 'text'>): string {
  const parts = [
    count(numbers.conflicts, 'contradiction'),
    ...(numbers.explained > 0 ? [`${numbers.explained} explained`] : []),
    ...(numbers.developing > 0 ? [`${numbers.developing} developing`] : []),
  ];
  const skipped = numbers.skipped > 0 ? ` ${count(numbers.skipped, 'file')} skipped.` : '';
  return `${count(numbers.articles, 'article')}: ${parts.join(', ')}.${skipped}`.replace(/^no/, 'No');
}
