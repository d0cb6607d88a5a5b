import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import type { VerbChunk } from './verb-chunk.ts';

/** The phrases with each participle that shares the "was" before it made whole: "was questioned | and | charged", "was hurt | but | not | killed". */
export function withSharedVerbs(frame: Frame, chunks: readonly Chunk[]): readonly Chunk[] {
  const whole: Chunk[] = [];
  for (const chunk of chunks) {
    const first = chunk.kind === 'verb' && chunk.to === chunk.from + 1 ? sharedBy(frame, whole, chunk) : null;
    whole.push(first === null || chunk.kind !== 'verb' ? chunk : { ...chunk, ...first });
  }
  return whole;
}

type Shared = Pick<VerbChunk, 'form' | 'passive' | 'negated' | 'modal' | 'current'>;

/** What a lone participle takes over from the passive verb to which it is joined; null where it is joined to none. */
function sharedBy({ sentence }: Frame, before: readonly Chunk[], { from, head }: VerbChunk): Shared | null {
  const tag = sentence.tags[head];
  if (tag !== 'VBN' && tag !== 'VBD') return null;
  const next = sentence.tags[from + 1];
  // "Was arrested and told reporters": what has an object is no passive.
  if (tag === 'VBD' && (next === 'DT' || next?.startsWith('NN') || next?.startsWith('PRP'))) return null;
  let at = before.length - 1;
  let isNot = false;
  while (before[at]?.kind === 'adverb') {
    const word = sentence.tokens[before[at]?.from ?? -1]?.lower;
    if (word === 'not' || word === 'never') isNot = true;
    at--;
  }
  if (before[at]?.kind !== 'and') return null;
  const joiner = sentence.tokens[before[at]?.from ?? -1]?.lower;
  at--;
  if (before[at]?.kind === 'comma') at--;
  while (WITHIN.has(before[at]?.kind ?? 'break')) at--;
  const ruler = before[at];
  if (ruler?.kind !== 'verb' || !ruler.passive || ruler.form !== 'finite') return null;
  // "Was not arrested or charged" denies both; what stands behind "but" stands for itself.
  const negated = isNot || (joiner === 'or' && ruler.negated);
  return { form: 'finite', passive: true, negated, modal: ruler.modal, current: ruler.current };
}
const WITHIN: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>([
  'noun',
  'preposition',
  'time',
  'adverb',
  'particle',
]);
