import type { TaggedSentence } from '../analysis.ts';
import type { Relation } from '../tags.ts';

/** A verb (or a noun or adjective with "be") and all that belongs to it, without the clauses inside. Indexes of tokens. */
export interface Clause {
  readonly predicate: number;
  readonly members: readonly number[];
}

const CLAUSE: ReadonlySet<Relation | undefined> = new Set<Relation>([
  ...(['root', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'csubj', 'parataxis'] as const),
]);

/** The predicate of the clause in which a token stands: "resigned" for "mayor" in "The mayor of Tolmark resigned". */
export function predicateOf(sentence: TaggedSentence, index: number): number {
  const { heads } = sentence.tree();
  let at = index;
  // The steps are counted for the case of a tree that somebody else made wrongly.
  for (let steps = 0; steps < heads.length && !opensClause(sentence, at); steps++) at = heads[at] ?? at;
  return at;
}

/** The clause in which a token stands. */
export function clauseOf(sentence: TaggedSentence, index: number): Clause {
  const { children } = sentence.tree();
  const predicate = predicateOf(sentence, index);
  const members: number[] = [];
  const pending = [predicate];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    members.push(at);
    for (const child of children[at] ?? []) if (!opensClause(sentence, child)) pending.push(child);
  }
  return { predicate, members: members.sort((a, b) => a - b) };
}

/** The nearest verb above a token, itself not counted: "said" for "burst" in "They said the dam burst". Null where there is none. */
export function governingVerb(sentence: TaggedSentence, index: number): number | null {
  const { heads } = sentence.tree();
  let at = heads[index] ?? -1;
  for (let steps = 0; steps < heads.length && at >= 0; steps++) {
    if (isVerb(sentence, at)) return at;
    at = heads[at] ?? -1;
  }
  return null;
}

/** A token with which a clause of its own begins; of coordinated words only verbs do ("rose and fell", not "bread and wine"). */
export function opensClause(sentence: TaggedSentence, index: number): boolean {
  const relation = sentence.tree().relations[index];
  if (relation === 'conj') return isVerb(sentence, index) && isVerb(sentence, sentence.tree().heads[index] ?? -1);
  return CLAUSE.has(relation) || (relation === 'xcomp' && isVerb(sentence, index));
}

export const isVerb = (sentence: TaggedSentence, index: number): boolean =>
  sentence.tags[index]?.startsWith('VB') ?? false;
