import type { Modality } from '../../model/claim.ts';
import type { PersonMention } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { clausesOf } from './clauses.ts';
import { type NameSpan, namesOf } from './names.ts';
import { sayingsOf } from './sayings.ts';
import { stem } from './stem.ts';

/** A sentence prepared for its claims: what each token means, which clause it is in, which names stand where. */
export interface Frame {
  readonly sentence: TaggedSentence;
  readonly clauses: readonly number[];
  /** Common form of each content word; null for names, numbers, stop words and marks. */
  readonly stems: readonly (string | null)[];
  readonly names: readonly NameSpan[];
  /** 1 where a token is part of a name. */
  readonly named: Uint8Array;
  /** The tokens that tell something: content words and parts of names. */
  readonly telling: readonly number[];
  /** The tokens that tell who says it. */
  readonly sayings: readonly number[];
  /** How each clause holds what it says, and who says it, by the clause's number: found when first asked for, and asked for by every value. */
  readonly modalities: Map<number, Modality>;
  readonly speakers: Map<number, string | null>;
}

/** Prepares a sentence. */
export function frameOf(sentence: TaggedSentence, persons: readonly PersonMention[]): Frame {
  const names = namesOf(sentence, persons);
  const named = new Uint8Array(sentence.tokens.length);
  for (const name of names) named.fill(1, name.from, name.to);
  const stems = sentence.tokens.map((token, i) => {
    if (named[i] || token.kind !== 'word') return null;
    const lemma = sentence.lemmas[i] ?? token.lower;
    const isStop =
      token.lower.length < 3 || STOP_WORDS.has(lemma) || (lemma !== token.lower && STOP_WORDS.has(token.lower));
    return isStop ? null : stem(lemma);
  });
  const telling: number[] = [];
  for (let i = 0; i < stems.length; i++) if (stems[i] !== null || named[i] === 1) telling.push(i);
  return {
    sentence,
    clauses: clausesOf(sentence),
    stems,
    names,
    named,
    telling,
    sayings: sayingsOf(sentence),
    modalities: new Map(),
    speakers: new Map(),
  };
}

/** The tokens that a span of the text covers, `[from, to)`; empty where it covers none. */
export function tokensOf(sentence: TaggedSentence, span: Span): { readonly from: number; readonly to: number } {
  const { tokens } = sentence;
  let from = 0;
  for (let high = tokens.length; from < high; ) {
    const middle = (from + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to++;
  return { from, to };
}
