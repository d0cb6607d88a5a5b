import { nth } from '../../nth.ts';
import type { Frame } from '../frame.ts';
import { type Chunk, kindAt } from './chunks.ts';

/** "…, killing a guard and abducting 74 pupils": so many participles hang on one verb at most; a longer row is a list. */
const LONGEST_ROW = 3;

/**
 * The finite verb on which the participle at chunk `at` hangs that tells, behind a comma, what came of it: "gunmen attacked a
 * school, killing a guard". Null where it is no such participle, or where that verb itself is denied or left open.
 */
export function resultOf({ sentence }: Frame, chunks: readonly Chunk[], at: number): number | null {
  let participle = at;
  for (let turns = 0; turns < LONGEST_ROW; turns++) {
    const verb = nth(chunks, participle);
    if (verb?.kind !== 'verb' || verb.negated || sentence.tags[verb.from] !== 'VBG') return null;
    let before = participle - 1;
    while (kindAt(chunks, before) === 'adverb') before--;
    if (kindAt(chunks, before) === 'comma') return rulerBefore(chunks, before);
    if (kindAt(chunks, before) !== 'and') return null;
    // The participle that the "and" joins to this one.
    before--;
    while (before >= 0 && chunks[before]?.kind !== 'verb') {
      if (PARTS.has(chunks[before]?.kind ?? 'break')) return null;
      before--;
    }
    participle = before;
  }
  return null;
}
const PARTS: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['break', 'opener', 'relative', 'and']);

function rulerBefore(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'break') return null;
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite') continue;
    return chunk.negated || chunk.modal !== null || chunk.hedged ? null : at;
  }
  return null;
}

/**
 * The finite verb on whose subject it is told, where the participle at chunk `at` tells what befell that one before or after: "killed
 * two people before being shot dead". Null where it tells no such thing, or where that verb itself is denied or left open.
 */
export function befellBeside({ sentence }: Frame, chunks: readonly Chunk[], at: number): number | null {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !verb.passive || sentence.tokens[verb.from]?.lower !== 'being') return null;
  const opener = nth(chunks, at - 1);
  const word = sentence.tokens[opener?.from ?? 0]?.lower;
  return opener !== undefined && (word === 'before' || word === 'after') ? rulerBefore(chunks, at - 1) : null;
}
