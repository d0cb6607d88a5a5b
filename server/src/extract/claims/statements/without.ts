import { MISHAP_DEEDS } from '../../lexicon/mishaps.ts';
import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import type { Predication } from './predication.ts';

/** "Without casualties", "without the loss of a single life": that nobody was hurt, or died, is told beside another deed. */
export function withoutMishaps(frame: Frame, chunks: readonly Chunk[]): readonly Predication[] {
  const { tokens, tags } = frame.sentence;
  // What was planned to go off without casualties, or may, tells of none.
  if (tags.includes('MD')) return [];
  return chunks.flatMap((chunk, at) => {
    const noun = chunks[at + 1];
    if (chunk.kind !== 'preposition' || tokens[chunk.from]?.lower !== 'without' || noun?.kind !== 'noun') return [];
    const told = mishapAt(frame, chunks, at + 1);
    if (told === null || isOfThoseWho(frame, chunk.from)) return [];
    return [
      {
        deed: told.deed,
        outcome: null,
        negated: true,
        current: false,
        conceded: false,
        modality: 'asserted' as const,
        agent: null,
        patient: { names: [], head: null, words: [], scope: 'none' as const },
        others: [],
        from: chunk.from,
        to: told.to,
      },
    ];
  });
}

/** "Two got away without injury": nothing is told of the others. */
const isOfThoseWho = ({ sentence: { lemmas } }: Frame, without: number): boolean =>
  lemmas.slice(Math.max(0, without - ESCAPE_REACH), without).some((lemma) => ESCAPES.has(lemma));
const ESCAPE_REACH = 4;
const ESCAPES = new Set('escape get emerge walk climb crawl survive flee come jump rescue pull eject leave'.split(' '));

/** What befalls nobody by the noun of chunk `at`, and the token behind it. */
function mishapAt({ sentence }: Frame, chunks: readonly Chunk[], at: number): { deed: string; to: number } | null {
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return null;
  const lemma = sentence.lemmas[noun.head] ?? '';
  const deed = MISHAP_DEEDS.get(lemma);
  if (deed !== undefined) return { deed, to: noun.to };
  const [of, life] = [chunks[at + 1], chunks[at + 2]];
  const isOfLife =
    LOSSES.has(lemma) &&
    of?.kind === 'preposition' &&
    life?.kind === 'noun' &&
    LIVES.has(sentence.lemmas[life.head] ?? '');
  return isOfLife ? { deed: 'die', to: life.to } : null;
}
const LOSSES = new Set(['loss']);
const LIVES = new Set(['life']);
