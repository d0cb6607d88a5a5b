import type { ConflictKind } from '../model/conflict.ts';
import type { Summary } from '../protocol.ts';
import type { Snapshot } from './snapshot.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { say } from './words/say.ts';

/** What a check of the whole workspace found. Doubtful conflicts (hints) are not counted: they are for the views. */
export function summaryOf(snapshot: Snapshot, style: DateStyle = PLAIN): Summary {
  const all = [...snapshot.ledger.conflicts()].filter((conflict) => conflict.severity !== 'hint');
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
  return { ...numbers, byKind, text: sentence(numbers, style) };
}

function sentence(numbers: Omit<Summary, 'byKind' | 'text'>, style: DateStyle): string {
  const { articles, conflicts, explained, developing, skipped } = numbers;
  const parts = [
    conflicts > 0 ? say(style, '{0} contradictions', conflicts) : say(style, 'no contradictions'),
    ...(explained > 0 ? [say(style, '{0} differences explained', explained)] : []),
    ...(developing > 0 ? [say(style, '{0} developing', developing)] : []),
  ];
  const found = say(style, '{0} articles: {1}.', articles, parts.join(', '));
  return skipped > 0 ? `${found} ${say(style, '{0} files skipped.', skipped)}` : found;
}
