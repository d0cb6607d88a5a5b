import type { Conflict, Severity } from '../model/conflict.ts';
import type { Span } from '../model/span.ts';
import type { ConflictItem, Place } from '../protocol.ts';
import { conflictMessage } from './conflict-words.ts';
import { claimOf, type Snapshot, sitesOf } from './snapshot.ts';
import { claimInWords } from './words/claim.ts';
import { labelOf } from './words/label.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { translated } from './words/translated.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Every conflict, most severe first, with the places of every side. */
export function conflictItems(
  snapshot: Snapshot,
  placeOf: (path: string, span: Span) => Place,
  style: DateStyle = PLAIN,
): readonly ConflictItem[] {
  const { ledger } = snapshot;
  return [...ledger.all().conflicts]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((conflict: Conflict) => ({
      id: conflict.id,
      kind: conflict.kind,
      topic: translated(style, ledger.group(conflict.group)?.topic ?? ''),
      severity: conflict.severity,
      explained: conflict.explained,
      developing: conflict.developing,
      message: conflictMessage(snapshot, conflict, conflict.sides[0]?.[0]?.path ?? '', style),
      because: conflict.because.map((reason) => translated(style, reason)),
      sides: conflict.sides.map((side) =>
        side.flatMap(({ path, claim: id }) => {
          const article = snapshot.article(path);
          const claim = claimOf(snapshot, path, id);
          return !article || !claim
            ? []
            : sitesOf(snapshot, path, id).map((site) => ({
                ...placeOf(path, site),
                label: labelOf(article),
                path,
                text: site.text,
                value: claimInWords(claim, site.text, style),
              }));
        }),
      ),
    }));
}
