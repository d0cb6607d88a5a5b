import type { Severity } from '../model/conflict.ts';
import type { ClaimRef } from '../model/group.ts';
import type { Span } from '../model/span.ts';
import type { ConflictItem, Place } from '../protocol.ts';
import { conflictMessage } from './conflict-words.ts';
import type { Decided } from './settled.ts';
import { type Snapshot, sitesOf } from './snapshot.ts';
import { claimInWords } from './words/claim.ts';
import { labelOf } from './words/label.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { translated } from './words/translated.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Every conflict, most severe first, with the places of every side; those that somebody found to be none stand last. */
export function conflictItems(
  snapshot: Snapshot,
  placeOf: (path: string, span: Span) => Place,
  decided: readonly Decided[] = [],
  style: DateStyle = PLAIN,
): readonly ConflictItem[] {
  const { ledger } = snapshot;
  const decisions = new Map(decided.map(({ conflict, decision }) => [conflict.fingerprint, decision]));
  const open = [...ledger.all().conflicts].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const ruledOut = decided
    .filter(({ decision }) => decision.ruling === 'no-contradiction')
    .map(({ conflict }) => conflict);
  return [...open, ...ruledOut].map((conflict) => {
    const decision = decisions.get(conflict.fingerprint);
    // In a list two days are told apart by their dates, unless a weekday is what is at odds.
    const weekday = style.weekday && conflict.sides.flat().some((ref) => isOfWeekday(snapshot, ref));
    return {
      id: conflict.id,
      fingerprint: conflict.fingerprint,
      decided: decision ? { ruling: decision.ruling, reason: decision.reason } : null,
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
          const claim = snapshot.claim(path, id);
          return !article || !claim
            ? []
            : sitesOf(snapshot, path, id).map((site) => ({
                ...placeOf(path, site),
                label: labelOf(article),
                path,
                text: site.text,
                value: claimInWords(claim, site.text, { ...style, weekday }),
              }));
        }),
      ),
    };
  });
}

function isOfWeekday(snapshot: Snapshot, { path, claim }: ClaimRef): boolean {
  const value = snapshot.claim(path, claim);
  return value?.kind === 'date' && value.weekdayOf !== null;
}
