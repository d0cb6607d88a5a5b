import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import type { VerbChunk } from './verb-chunk.ts';

/**
 * The phrases with each verb made finite that taggers take for a participle because an aside parts it from its subject: "the
 * senator, a doctor from Hale, voted for it". It is one where no other verb of its clause could be meant.
 */
export function withLateVerbs(frame: Frame, chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, at) =>
    chunk.kind === 'verb' && isLoneParticiple(frame, chunk) && isBehindAside(chunks, at) && !hasVerb(chunks, at)
      ? { ...chunk, form: 'finite' }
      : chunk,
  );
}

/** Spelled as a past might be, with no auxiliary; "known by", "seen in" are told of whom it befell. */
const isLoneParticiple = ({ sentence }: Frame, { head, form, from, to }: VerbChunk): boolean =>
  form === 'participle' &&
  to === from + 1 &&
  sentence.tags[head] === 'VBN' &&
  /(?:ed|t|d)$/.test(sentence.tokens[head]?.lower ?? '') &&
  sentence.tokens[to]?.lower !== 'by';

/** "N, N," or "N, who …," stands before. */
function isBehindAside(chunks: readonly Chunk[], verb: number): boolean {
  if (chunks[verb - 1]?.kind !== 'comma') return false;
  let at = verb - 2;
  while (at >= 0 && chunks[at]?.kind !== 'comma') at--;
  return (
    at > 0 &&
    chunks[at - 1]?.kind === 'noun' &&
    (chunks[at + 1]?.kind === 'noun' || chunks[at + 1]?.kind === 'relative')
  );
}

/** Whether the clause has a finite verb of its own, those of relative clauses left out. */
function hasVerb(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; !isEnd(chunks[at]); at++) if (isFinite(chunks[at])) return true;
  for (let at = verb - 1; !isEnd(chunks[at]); at--) if (isFinite(chunks[at]) && !isInRelative(chunks, at)) return true;
  return false;
}

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'break' || chunk.kind === 'opener';
const isFinite = (chunk: Chunk | undefined): boolean => chunk?.kind === 'verb' && chunk.form === 'finite';

/** A relative pronoun stands between the verb and the comma before it. */
function isInRelative(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && chunks[at]?.kind !== 'comma'; at--)
    if (chunks[at]?.kind === 'relative') return true;
  return false;
}
