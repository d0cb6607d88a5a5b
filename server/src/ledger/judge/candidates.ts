import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import { type Profile, valueKey } from '../profile.ts';
import { flag } from './features/flag.ts';
import { valueFeatures } from './features/values.ts';
import { type FeatureVector, type SlotVector, slotFeaturesOf } from './features.ts';
import { isPossible } from './gate.ts';
import { Pairing } from './pairing.ts';
import { relationOf } from './relation-of.ts';

/** Two claims that may be one fact, with all that is known of the pair before it is judged. */
export interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly relation: Relation;
  readonly features: FeatureVector;
}

/** How sure two claims are to be one fact, their values left aside, from 0 to 1. */
export type SlotScore = (kind: Claim['kind'], features: SlotVector) => number;

interface Draft {
  readonly a: Claim;
  readonly b: Claim;
  readonly relation: Relation;
  readonly features: SlotVector;
  readonly slot: number;
}

/**
 * The pairs of claims of two articles (or of one with itself) that can be compared at all, with their features. First each
 * pair is looked at alone; then each also knows its rivals: "12 dead" is nearer to "14 dead" than to "14 houses", and a
 * figure whose equal stands in the other article for the same thing contradicts no other one there.
 */
export function candidatesOf(from: Profile, to: Profile, slotScore: SlotScore): readonly Candidate[] {
  const drafts: Draft[] = [];
  const pairing = new Pairing(from, to);
  for (const [kind, claims] of from.byKind) {
    claims.forEach((a, i) => {
      (to.byKind.get(kind) ?? []).forEach((b, j) => {
        if (from.path === to.path && j <= i) return;
        if (!isPossible(a, b, from, to)) return;
        const relation = relationOf(a, b);
        if (relation.kind === 'incomparable') return;
        const features = slotFeaturesOf(a, b, pairing);
        drafts.push({ a, b, relation, features, slot: slotScore(kind, features) });
      });
    });
  }
  const rivals = new Map<Claim, Rivals>();
  for (const draft of drafts) {
    enter(rivals, draft.a, draft);
    enter(rivals, draft.b, draft);
  }
  return drafts.map(({ a, b, relation, features, slot }) => {
    const x = rivals.get(a) ?? NO_RIVALS;
    const y = rivals.get(b) ?? NO_RIVALS;
    const ahead = [slot - bestBut(x, slot), slot - bestBut(y, slot)] as const;
    return {
      a,
      b,
      relation,
      features: {
        ...features,
        ...valueFeatures(a, b),
        slot,
        aheadOfRivals: Math.max(...ahead),
        aheadForLess: Math.min(...ahead),
        equalElsewhere: Math.max(x.equal, y.equal),
        equalElsewhereLess: Math.min(x.equal, y.equal),
        equalAnywhere: from === to ? 0 : (flag(to.values.has(valueKey(a))) + flag(from.values.has(valueKey(b)))) / 2,
      },
    };
  });
}

/** What else a claim could be paired with in the other article. */
interface Rivals {
  /** The two surest pairs, by slot. */
  best: number;
  second: number;
  /** The surest pair with an equal value. */
  equal: number;
}
const NO_RIVALS: Rivals = { best: 0, second: 0, equal: 0 };

function enter(rivals: Map<Claim, Rivals>, claim: Claim, { slot, relation }: Draft): void {
  const known = rivals.get(claim) ?? { ...NO_RIVALS };
  if (slot > known.best) {
    known.second = known.best;
    known.best = slot;
  } else if (slot > known.second) known.second = slot;
  if ((relation.kind === 'equal' || relation.kind === 'compatible') && slot > known.equal) known.equal = slot;
  rivals.set(claim, known);
}

/** The surest of a claim's other pairs. */
const bestBut = (rivals: Rivals, slot: number): number => (slot >= rivals.best ? rivals.second : rivals.best);
