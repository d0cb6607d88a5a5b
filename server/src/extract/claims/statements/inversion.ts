import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import { INVERTING, phraseEnd } from './fixed-words.ts';

const AUXILIARIES = new Set(['be', 'have', 'do']);

/** The phrases with each inverted denial put back in order: "at no time | was | an alarm | raised" is "an alarm | was at no time raised". */
export function uninverted(frame: Frame, chunks: readonly Chunk[]): readonly Chunk[] {
  const ordered: Chunk[] = [];
  for (const chunk of chunks) {
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
