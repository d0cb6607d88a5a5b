import type { TaggedSentence } from '../analysis.ts';
import { childOf, childrenOf } from './child.ts';
import { isVerb } from './clause.ts';

/**
 * The token that does what a verb tells, or undergoes it where the verb is passive ("bridge" in "The bridge was closed"):
 * its grammatical subject. A verb without one takes that of the verb it is coordinated with or hangs on ("She came and
 * spoke", "They agreed to leave"); in a relative clause it is the noun the clause is about. Null where there is none.
 */
export function subjectOf(sentence: TaggedSentence, verb: number): number | null {
  const { heads, relations } = sentence.tree();
  let at = verb;
  for (let steps = 0; steps < heads.length; steps++) {
    const own = childOf(sentence, at, 'nsubj', 'nsubj:pass', 'csubj');
    if (own !== null) return RELATIVES.has(sentence.tokens[own]?.lower ?? '') ? antecedent(sentence, at, own) : own;
    const relation = relations[at];
    const head = heads[at] ?? -1;
    if (head < 0) return null;
    if (relation === 'acl' || relation === 'acl:relcl') return head;
    if (relation === 'xcomp') {
      // "They asked him to leave": the object of the upper verb is the subject of the lower one.
      const object = childOf(sentence, head, 'obj', 'iobj');
      if (object !== null) return object;
    } else if (relation !== 'conj' && relation !== 'advcl') return null;
    at = head;
  }
  return null;
}

/** The token that an active verb acts on: its direct object. Null for a passive or intransitive verb. */
export const objectOf = (sentence: TaggedSentence, verb: number): number | null => childOf(sentence, verb, 'obj');

/** Whom it happens to: the object of an active verb, the subject of a passive one. */
export const patientOf = (sentence: TaggedSentence, verb: number): number | null =>
  isPassive(sentence, verb) ? subjectOf(sentence, verb) : objectOf(sentence, verb);

/** Who does it: the subject of an active verb, "by …" of a passive one. */
export const agentOf = (sentence: TaggedSentence, verb: number): number | null =>
  isPassive(sentence, verb) ? byPhrase(sentence, verb) : subjectOf(sentence, verb);

/** "Was closed", "got killed", "troops deployed in the valley". */
export function isPassive(sentence: TaggedSentence, verb: number): boolean {
  if (childOf(sentence, verb, 'aux:pass', 'nsubj:pass') !== null) return true;
  if (sentence.tags[verb] !== 'VBN' || childOf(sentence, verb, 'aux', 'obj') !== null) return false;
  const { heads, relations } = sentence.tree();
  if (relations[verb] === 'acl') return true;
  return relations[verb] === 'conj' && isVerb(sentence, heads[verb] ?? -1) && isPassive(sentence, heads[verb] ?? -1);
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** What "who" or "which" stands for: the noun that the clause hangs on, or the one right before the pronoun. */
function antecedent(sentence: TaggedSentence, verb: number, pronoun: number): number {
  const { heads, relations } = sentence.tree();
  if (relations[verb] === 'acl:relcl') return heads[verb] ?? pronoun;
  const before = sentence.tags[pronoun - 1] === 'PUNCT' ? pronoun - 2 : pronoun - 1;
  return sentence.tags[before]?.startsWith('NN') ? before : pronoun;
}

function byPhrase(sentence: TaggedSentence, verb: number): number | null {
  const agent = childOf(sentence, verb, 'obl:agent');
  if (agent !== null) return agent;
  const others = childrenOf(sentence, verb, 'obl');
  return others.find((other) => sentence.tokens[childOf(sentence, other, 'case') ?? -1]?.lower === 'by') ?? null;
}
