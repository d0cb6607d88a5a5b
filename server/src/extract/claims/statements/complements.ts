import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';

/** What stands behind a verb, as indexes of chunks. */
export interface Complements {
  /** The phrase right behind the verb, without a preposition. */
  readonly object: number | null;
  /** A second one: "handed him a note". */
  readonly second: number | null;
  /** Phrases with their preposition: "into custody". */
  readonly obliques: readonly { readonly preposition: string; readonly noun: number }[];
  /** An adjective behind "be" and the like. */
  readonly adjective: number | null;
  /** The verb that hangs on this one, behind "to", as a participle or in a clause of its own; where the complements end. */
  readonly end: number;
}

/** Reads what belongs to the verb at chunk `verb` behind token `from`, up to the next clause. "X of Y" is one phrase, that of X. */
export function complementsOf(frame: Frame, chunks: readonly Chunk[], verb: number, from: number): Complements {
  const obliques: { preposition: string; noun: number }[] = [];
  let object: number | null = null;
  let second: number | null = null;
  let adjective: number | null = null;
  let at = verb + 1;
  while ((chunks[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || STOPS.has(chunk.kind)) break;
    if (chunk.kind === 'noun') {
      if (isSubject(chunks, at)) break;
      if (object === null && (obliques.length === 0 || isLateObject(frame, chunks, verb, at))) object = at;
      else if (second === null && object === at - 1) second = at;
      else break;
    } else if (chunk.kind === 'preposition') {
      const noun = chunks[at + 1];
      if (noun?.kind !== 'noun') continue;
      const preposition = frame.sentence.tokens[chunk.from]?.lower ?? '';
      const before = chunks[at - 1]?.kind;
      // "Within an hour of her arrest" tells when.
      if (preposition !== 'of' || (before !== 'noun' && before !== 'time'))
        obliques.push({ preposition, noun: at + 1 });
      at++;
    } else if (chunk.kind === 'adjective' && object === null) adjective ??= at;
  }
  return { object, second, obliques, adjective, end: at };
}

const STOPS = new Set<Chunk['kind']>(['verb', 'opener', 'relative', 'and', 'comma', 'break', 'there']);

/** "Signed with her own hand the permit": a phrase with its article behind another one of an active verb. */
function isLateObject({ sentence }: Frame, chunks: readonly Chunk[], verb: number, noun: number): boolean {
  const deed = chunks[verb];
  return deed?.kind === 'verb' && !deed.passive && sentence.tags[chunks[noun]?.from ?? -1] === 'DT';
}

/** A phrase right before a finite verb begins a clause of its own: "said the captain had been arrested". */
function isSubject(chunks: readonly Chunk[], noun: number): boolean {
  let at = noun + 1;
  while (chunks[at]?.kind === 'adverb' || (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun'))
    at += chunks[at]?.kind === 'adverb' ? 1 : 2;
  const next = chunks[at];
  return next?.kind === 'verb' && next.form === 'finite';
}
