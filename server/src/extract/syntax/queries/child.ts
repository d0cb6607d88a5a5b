import type { TaggedSentence } from '../analysis.ts';
import type { Relation } from '../tags.ts';

/** The first token that hangs on `head` by one of the relations; null where none does. */
export function childOf(sentence: TaggedSentence, head: number, ...relations: readonly Relation[]): number | null {
  const tree = sentence.tree();
  for (const child of tree.children[head] ?? []) {
    const relation = tree.relations[child];
    if (relation !== undefined && relations.includes(relation)) return child;
  }
  return null;
}

/** All tokens that hang on `head` by one of the relations, from left to right. */
export function childrenOf(sentence: TaggedSentence, head: number, ...relations: readonly Relation[]): number[] {
  const tree = sentence.tree();
  return (tree.children[head] ?? []).filter((child) => {
    const relation = tree.relations[child];
    return relation !== undefined && relations.includes(relation);
  });
}
