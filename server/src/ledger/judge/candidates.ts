import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import type { Facets, Profile } from '../profile.ts';
import { flag } from './features/flag.ts';
import { valueFeatures } from './features/values.ts';
import { FeatureTable, type FeatureVector, slotFeatures } from './features.ts';
import { isPossible, opponentsOf } from './gate.ts';
import { Pairing } from './pairing.ts';
import { relationOf } from './relation-of.ts';

/** Two claims that may be one fact, with all that is known of the pair before it is judged. */
export interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly relation: Relation;
  readonly features: FeatureVector;
}

/** How sure two claims are to be one fact, their values left aside, from 0 to 1; of the features it looks at the first ones alone, `SLOT_FEATURES`. */
export type SlotScore = (kind: Claim['kind'], features: FeatureVector) => number;

interface Draft {
  readonly a: Facets;
  readonly b: Facets;
  readonly relation: Relation;
  readonly features: FeatureVector;
}

/**
 * The pairs of claims of two articles (or of one with itself) that can be compared at all, with their features. First each
 * pair is looked at alone; then each also knows its rivals: "12 dead" is nearer to "14 dead" than to "14 houses", and a
 * figure whose equal stands in the other article for the same thing contradicts no other one there.
 */
export function candidatesOf(from: Profile, to: Profile, slotScore: SlotScore): readonly Candidate[] {
  const drafts: Draft[] = [];
  const pairing = new Pairing(from, to);
  const table = new FeatureTable();
  for (const [kind, claims] of from.byKind) {
    const others = to.byKind.get(kind) ?? [];
    for (const a of claims)
      for (const b of opponentsOf(a, others, to)) {
        if (from.path === to.path && b.place <= a.place) continue;
        if (!isPossible(a, b, pairing)) continue;
        const relation = relationOf(a.claim, b.claim);
        if (relation.kind === 'incomparable') continue;
        const features = table.row();
        slotFeatures(a, b, pairing, features);
        features.slot = slotScore(kind, features);
        drafts.push({ a, b, relation, features });
      }
  }
  const mine: Rivals[] = [];
  const theirs = from === to ? mine : [];
  for (const { a, b, relation, features } of drafts) {
    const isEqual = relation.kind === 'equal' || relation.kind === 'compatible';
    (mine[a.place] ??= new Rivals()).enter(features.slot, isEqual);
    (theirs[b.place] ??= new Rivals()).enter(features.slot, isEqual);
  }
  for (const { a, b, features } of drafts) {
    const x = mine[a.place] ?? NO_RIVALS;
    const y = theirs[b.place] ?? NO_RIVALS;
    const { slot } = features;
    valueFeatures(a, b, features);
    features.aheadOfRivals = Math.max(slot - x.bestBut(slot), slot - y.bestBut(slot));
    features.aheadForLess = Math.min(slot - x.bestBut(slot), slot - y.bestBut(slot));
    features.equalElsewhere = Math.max(x.equal, y.equal);
    features.equalElsewhereLess = Math.min(x.equal, y.equal);
    features.equalAnywhere = from === to ? 0 : (flag(to.values.has(a.value)) + flag(from.values.has(b.value))) / 2;
  }
  return drafts.map(({ a, b, relation, features }) => ({ a: a.claim, b: b.claim, relation, features }));
}

/** What else a claim could be paired with in the other article. */
class Rivals {
  /** The two surest pairs, by slot. */
  private best = 0;
  private second = 0;
  /** The surest pair with an equal value. */
  equal = 0;

  enter(slot: number, isEqual: boolean): void {
    if (slot > this.best) {
      this.second = this.best;
      this.best = slot;
    } else if (slot > this.second) this.second = slot;
    if (isEqual && slot > this.equal) this.equal = slot;
  }

  /** The surest of a claim's other pairs. */
  bestBut(slot: number): number {
    return slot >= this.best ? this.second : this.best;
  }
}
const NO_RIVALS = new Rivals();
