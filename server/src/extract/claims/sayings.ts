import type { TaggedSentence } from '../syntax/analysis.ts';

const SPEECH = new Set(
  `say tell report announce claim estimate count put declare state write add note confirm insist acknowledge admit allege suggest believe reckon
  speak measure calculate document register`.split(/\s+/),
);

/** The tokens of a sentence by which it tells who vouches for it: verbs of speech, and the "according" of "according to". */
export function sayingsOf({ tokens, tags, lemmas }: TaggedSentence): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const isSpeech = SPEECH.has(lemmas[i] ?? '') && tags[i]?.startsWith('VB');
    if (isSpeech || (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to')) found.push(i);
  }
  return found;
}
