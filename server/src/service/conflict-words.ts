import { keyOf } from '../ledger/claim-key.ts';
import { messageOf } from '../ledger/messages.ts';
import type { Conflict } from '../model/conflict.ts';
import { claimOf, type Snapshot } from './snapshot.ts';

/** What is at odds, as a reader of the article `here` sees it: the value here first, then who says otherwise. */
export function conflictMessage(snapshot: Snapshot, conflict: Conflict, here: string): string {
  const sides = conflict.sides.map((side) => ({
    members: side.flatMap((ref) => {
      const value = claimOf(snapshot, ref.path, ref.claim);
      const source = snapshot.article(ref.path)?.source ?? null;
      return value ? [{ ...ref, key: keyOf(ref.path, ref.claim), value, source }] : [];
    }),
  }));
  return messageOf(sides, here) || conflict.message;
}
