import type { Modality, StatementClaim } from '../../../model/claim.ts';
import { FALSE, LIES, REJECTERS, SAYINGS, TRUE } from '../../lexicon/clause-governors.ts';
import type { Frame } from '../frame.ts';
import type { PlacedClaim } from '../scene.ts';
import type { Chunk } from './chunks.ts';

/** What a sentence tells, where it tells one thing. */
export interface Saying {
  readonly value: StatementClaim['value'];
  readonly modality: Modality;
}

/** The one thing that the statements of a sentence tell, what is denied in it left out; null where they tell several or none. */
export function sayingOf(placed: readonly PlacedClaim[]): Saying | null {
  let only: Saying | null = null;
  for (const { claim } of placed) {
    if (claim.kind !== 'statement' || claim.value.deed === null || REJECTERS.has(claim.value.deed)) continue;
    // "Kanem accuses Sudan of arming them. Sudan denies it": the arming, and not that it is accused.
    if (only !== null || ACCUSING.has(claim.value.deed)) return null;
    only = { value: claim.value, modality: claim.modality };
  }
  return only;
}
const ACCUSING = new Set(['accuse', 'blame', 'charge', 'allege', 'suspect', 'sue', 'implicate', 'link']);

/** Where a sentence denies what was told before: its tokens, and whether that stands in the same sentence. */
export interface ShortDenial {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly isWithin: boolean;
}

/** "The company denied it." "That is a lie." "…, which the company denies": the denial of what was told; null where none is. */
export function shortDenialIn(frame: Frame, chunks: readonly Chunk[]): ShortDenial | null {
  const { tokens, lemmas } = frame.sentence;
  for (let at = 0; at < chunks.length; at++) {
    const verb = chunks[at];
    if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.modal !== null || verb.hedged) continue;
    const lemma = lemmas[verb.head] ?? '';
    const next = chunks[at + 1];
    const found = (to: number, isWithin: boolean): ShortDenial => ({ from: verb.from, to, head: verb.head, isWithin });
    if (REJECTERS.has(lemma) && !verb.negated && !verb.passive) {
      if (next?.kind === 'noun' && isAnaphor(frame, next) && ends(chunks, at + 2)) return found(next.to, false);
      const isBare = BARE.has(tokens[verb.to]?.lower ?? '') && (next === undefined || next.from > verb.to);
      if (isBare && ends(chunks, at + 1)) return found(verb.to + 1, false);
      if (lemma === 'deny' && ends(chunks, at + 1) && isBehindClaim(frame, chunks, at)) return found(verb.to, true);
    }
    const subject = chunks[at - 1];
    const isThat = verb.head >= 0 && THAT.has(tokens[verb.from - 1]?.lower ?? '') && isFirst(chunks, at, frame);
    if (lemma !== 'be' || !isThat) continue;
    if (subject !== undefined && subject.kind === 'break') continue;
    const word = next?.kind === 'noun' || next?.kind === 'adjective' ? (lemmas[headOf(next)] ?? '') : '';
    const isDenied = verb.negated ? TRUE.has(word) : FALSE.has(word) || LIES.has(word);
    if (isDenied && next !== undefined && ends(chunks, at + 2)) return found(next.to, false);
  }
  return null;
}

const BARE = new Set(['this', 'that']);
const THAT = new Set(['that', 'this', 'it']);
const headOf = (chunk: Chunk): number => (chunk.kind === 'noun' ? chunk.head : chunk.from);

/** "It", "this", "the allegation": no phrase of its own that tells what is denied. */
function isAnaphor({ sentence: { tokens, lemmas } }: Frame, { from, to }: Chunk): boolean {
  if (to === from + 1) return THAT.has(tokens[from]?.lower ?? '');
  return to === from + 2 && POINTERS.has(tokens[from]?.lower ?? '') && SAYINGS.has(lemmas[from + 1] ?? '');
}
const POINTERS = new Set(['the', 'this', 'that', 'these', 'those']);

/** Nothing follows that would tell what is denied. */
const ends = (chunks: readonly Chunk[], at: number): boolean => {
  const next = chunks[at];
  return next === undefined || next.kind === 'comma' || next.kind === 'break' || next.kind === 'time';
};

/** Only the pronoun stands before the verb in its clause. */
function isFirst(chunks: readonly Chunk[], verb: number, { sentence }: Frame): boolean {
  const before = chunks[verb - 1];
  const isPronoun = before !== undefined && THAT.has(sentence.tokens[before.from]?.lower ?? '');
  const opener = chunks[isPronoun ? verb - 2 : verb - 1];
  return opener === undefined || opener.kind === 'break' || opener.kind === 'comma';
}

/** "…, which she denies", "…, a claim that she denies". */
function isBehindClaim({ sentence }: Frame, chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.kind === 'noun') at--;
  const opener = chunks[at];
  const word = sentence.tokens[opener?.from ?? -1]?.lower;
  if (opener?.kind === 'relative' && word === 'which') return chunks[at - 1]?.kind === 'comma';
  if (opener?.kind === 'relative' || opener?.kind === 'opener') at--;
  const claim = chunks[at] ?? chunks[at + 1];
  return claim?.kind === 'noun' && SAYINGS.has(sentence.lemmas[claim.head] ?? '') && chunks[at - 1]?.kind === 'comma';
}
