import type { PersonRef } from '../../model/entity.ts';

/** What a person ruled on two names: one person or two. A path of null means the name wherever it stands; a file's own name means it in any folder. */
export interface IdentityRuling {
  readonly same: boolean;
  readonly a: { readonly name: string; readonly path: string | null };
  readonly b: { readonly name: string; readonly path: string | null };
}

/** The ruling that holds between two mentions; the last one given wins, null where none was. */
export function rulingOn(rulings: readonly IdentityRuling[], a: PersonRef, b: PersonRef): boolean | null {
  for (let at = rulings.length - 1; at >= 0; at--) {
    const ruling = rulings[at] as IdentityRuling;
    if ((meets(ruling.a, a) && meets(ruling.b, b)) || (meets(ruling.a, b) && meets(ruling.b, a))) return ruling.same;
  }
  return null;
}

/** Whether a ruling parts mentions that share one spelling: then that spelling is kept apart article by article. */
export const splitsName = (rulings: readonly IdentityRuling[], name: string): boolean =>
  rulings.some((ruling) => !ruling.same && ruling.a.name === name && ruling.b.name === name);

/** Whether a ruling speaks of this name at all. */
export const speaksOf = (rulings: readonly IdentityRuling[], name: string): boolean =>
  rulings.some((ruling) => ruling.a.name === name || ruling.b.name === name);

const meets = (side: IdentityRuling['a'], mention: PersonRef): boolean =>
  side.name === mention.name &&
  (side.path === null || side.path === mention.path || mention.path.endsWith(`/${side.path}`));
