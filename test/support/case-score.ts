// How flags are held against a gold: a flag finds a conflict of the gold where two of its sides touch two different
// sides of the gold. What the gold calls developing or explained wants to be called so, and counts half where it is
// flagged as a plain contradiction.
import type { CaseGold, GoldConflict, Spot } from './case-gold.ts';

export interface FlagMember {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The part of the `concordance.facts/1` document that the score needs. */
export interface Facts {
  readonly groups: readonly { readonly id: string; readonly status: string; readonly members: readonly FlagMember[] }[];
  readonly conflicts: readonly {
    readonly group: string;
    readonly kind: string;
    readonly severity: string;
    readonly explained: boolean;
    readonly developing: boolean;
    readonly message: string;
    readonly sides: readonly (readonly FlagMember[])[];
  }[];
  readonly entities: readonly { readonly names: readonly string[] }[];
}

export type Flag = Facts['conflicts'][number];

export interface CaseScore {
  readonly name: string;
  /** Each clear or arguable conflict of the gold with what it is worth: 1 found, 0.5 found but not told apart, 0 missed. */
  readonly conflicts: readonly { readonly gold: GoldConflict; readonly worth: number; readonly quietly: boolean }[];
  /** Each error or warning with what it is worth: 1 right, 0.5 right but not told apart, 0 in no gold. */
  readonly flags: readonly { readonly flag: Flag; readonly worth: number; readonly trap: string | null }[];
  readonly traps: { readonly all: number; readonly flagged: readonly string[] };
  readonly agreements: { readonly pairs: number; readonly grouped: number };
  readonly variants: { readonly all: number; readonly linked: number };
}

export function scoreCase(gold: CaseGold, facts: Facts): CaseScore {
  const status = new Map(facts.groups.map((group) => [group.id, group.status]));
  const worthOf = (flag: Flag, g: GoldConflict): number =>
    !(g.explained || g.developing) || toldApart(g, flag, status.get(flag.group)) ? 1 : 0.5;
  const loud = facts.conflicts.filter((c) => c.severity === 'error' || c.severity === 'warning');
  return {
    name: gold.case,
    conflicts: gold.contradictions.map((g) => {
      const hits = facts.conflicts.filter((flag) => finds(flag, g));
      const heard = hits.filter((flag) => loud.includes(flag) || worthOf(flag, g) === 1);
      const soft = g.explained || g.developing;
      const quietGroup =
        soft && facts.groups.some((group) => toldApart(g, null, group.status) && spans(group.members, g));
      const found = soft ? heard : hits.filter((flag) => loud.includes(flag));
      const worth = quietGroup ? 1 : Math.max(0, ...found.map((flag) => worthOf(flag, g)));
      return { gold: g, worth, quietly: worth === 0 && hits.length > 0 };
    }),
    flags: loud.map((flag) => ({
      flag,
      worth: Math.max(0, ...gold.contradictions.filter((g) => finds(flag, g)).map((g) => worthOf(flag, g))),
      trap: gold.neverContradict.find((never) => falsely(flag, never.pair))?.why ?? null,
    })),
    traps: {
      all: gold.neverContradict.length,
      flagged: gold.neverContradict
        .filter((never) => loud.some((flag) => falsely(flag, never.pair)))
        .map((never) => `${never.why} ("${never.pair[0].text}", "${never.pair[1].text}")`),
    },
    agreements: agreementPairs(gold, facts),
    variants: {
      all: gold.variants.length,
      linked: gold.variants.filter((v) => facts.entities.some((e) => v.names.every((n) => e.names.includes(n)))).length,
    },
  };
}

/** Whether an error or warning has the two lists of spots on different sides. */
export const flagsApart = (facts: Facts, [left, right]: readonly [readonly Spot[], readonly Spot[]]): boolean =>
  facts.conflicts.some((c) => (c.severity === 'error' || c.severity === 'warning') && apart(c, left, right));

const on = (member: FlagMember, spot: Spot): boolean =>
  member.path === spot.path && member.start < spot.end && spot.start < member.end;

const touches = (members: readonly FlagMember[], spots: readonly Spot[]): boolean =>
  members.some((member) => spots.some((spot) => on(member, spot)));

const finds = (flag: Flag, gold: GoldConflict): boolean =>
  gold.sides.some((left, i) => gold.sides.some((right, j) => j > i && apart(flag, left, right)));

/** Whether two different sides of the flag touch the two lists of spots. */
const apart = (flag: Flag, left: readonly Spot[], right: readonly Spot[]): boolean =>
  flag.sides.some((a, k) => touches(a, left) && flag.sides.some((b, l) => l !== k && touches(b, right)));

const falsely = (flag: Flag, [left, right]: readonly [Spot, Spot]): boolean =>
  apart(flag, [left], [right]) && !flag.sides.some((side) => touches(side, [left]) && touches(side, [right]));

const spans = (members: readonly FlagMember[], gold: GoldConflict): boolean =>
  gold.sides.filter((side) => touches(members, side)).length >= 2;

const toldApart = (gold: GoldConflict, flag: Flag | null, status: string | undefined): boolean =>
  (gold.explained && (flag?.explained === true || status === 'explained')) ||
  (gold.developing && (flag?.developing === true || status === 'developing'));

function agreementPairs(gold: CaseGold, facts: Facts): CaseScore['agreements'] {
  const pairs = gold.agreements.flatMap(({ members }) =>
    members.flatMap((left, i) => members.slice(i + 1).map((right) => [left, right] as const)),
  );
  const together = pairs.filter(([left, right]) =>
    facts.groups.some((group) => touches(group.members, [left]) && touches(group.members, [right])),
  );
  return { pairs: pairs.length, grouped: together.length };
}
