import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import { INVERTING, phraseEnd } from './fixed-words.ts';
import type { VerbChunk } from './verb-chunk.ts';

const AUXILIARIES = new Set(['be', 'have', 'do']);

/**
 * The phrases with each inverted denial put back in order ("at no time | was | an alarm | raised" is "an alarm | was at no time
 * raised"), and each that puts first among whom somebody was: "among the dead | was | the captain".
 */
export function uninverted(frame: Frame, chunks: readonly Chunk[]): readonly Chunk[] {
  const ordered: Chunk[] = [];
  for (const chunk of chunks) {
    const among = chunk.kind === 'noun' && ordered.at(-1)?.kind === 'verb' ? amongBefore(frame, ordered) : null;
    if (among !== null) {
      const [preposition, group, verb] = among;
      ordered.splice(-3, 3, chunk, { ...verb, to: chunk.to, opens: preposition.from }, preposition, group);
      continue;
    }
    const subject = ordered.at(-1);
    const opens = chunk.kind === 'verb' && subject?.kind === 'noun' ? openingBefore(frame, subject.from - 1) : null;
    if (chunk.kind !== 'verb' || subject?.kind !== 'noun' || opens === null) {
      ordered.push(chunk);
      continue;
    }
    const { tags, lemmas } = frame.sentence;
    const helper = lemmas[subject.from - 1];
    const tag = tags[chunk.head];
    while ((ordered.at(-1)?.to ?? 0) > opens) ordered.pop();
    const passive = chunk.passive || (helper === 'be' && (tag === 'VBN' || tag === 'VBD'));
    const modal = tags[subject.from - 1] === 'MD' ? (PLANS.has(helper ?? '') ? 'planned' : 'possible') : chunk.modal;
    const current = chunk.current || helper === 'have';
    ordered.push(subject, { ...chunk, form: 'finite', negated: !chunk.negated, passive, modal, current, opens });
  }
  return ordered;
}

/** "Among | the dead | was", at the head of a clause. */
function amongBefore({ sentence }: Frame, before: readonly Chunk[]): readonly [Chunk, Chunk, VerbChunk] | null {
  const [preposition, group, verb] = before.slice(-3);
  const opens = before.at(-4)?.kind;
  const isFirst = opens === undefined || opens === 'break' || opens === 'opener';
  if (preposition === undefined || group?.kind !== 'noun' || verb?.kind !== 'verb' || !isFirst) return null;
  const isAmong = sentence.tokens[preposition.from]?.lower === 'among' && sentence.lemmas[verb.head] === 'be';
  return isAmong && verb.to === verb.head + 1 ? [preposition, group, verb] : null;
}

const PLANS = new Set(['will', 'would', 'shall']);

/** Where the denial begins whose auxiliary is token `helper`; null where none stands there. */
function openingBefore({ sentence: { tokens, tags, lemmas } }: Frame, helper: number): number | null {
  if (helper < 0 || (tags[helper] !== 'MD' && !AUXILIARIES.has(lemmas[helper] ?? ''))) return null;
  for (let from = Math.max(0, helper - LONGEST); from < helper; from++)
    if (phraseEnd(tokens, from, INVERTING) === helper) return from;
  return null;
}
/** So many words has the longest of them. */
const LONGEST = 3;
