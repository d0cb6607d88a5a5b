import { LIGHT } from '../../lexicon/clause-governors.ts';
import { deedAt, deedOfState, phraseAt, stateOf } from '../../lexicon/deeds.ts';
import { nth } from '../../nth.ts';
import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import { type Complements, complementsOf } from './complements.ts';
import { fateAt } from './fates.ts';
import { nounDeedAt } from './idiom.ts';
import { isThere, STATES, type Told } from './roles.ts';
import type { VerbChunk } from './verb-chunk.ts';

/** What a verb tells with the words that belong to it: the deed's name, or the state that stands behind "be". */
export function deedOf(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  subject: readonly number[],
): Told {
  const { sentence } = frame;
  const lemma = sentence.lemmas[verb.head] ?? '';
  const near = complementsOf(frame, chunks, at, verb.to);
  // "Quit coming" is no resignation.
  if (lemma === 'quit' && sentence.tags[verb.to] === 'VBG') return { deed: 'stop', complements: near, end: verb.to };
  const fate = lemma === 'be' ? fateAt(frame, chunks, at) : null;
  if (fate !== null) return { deed: fate.deed, complements: NONE, end: fate.end };
  const noun = nounDeedAt(frame, chunks, at, { complements: near, subject, isThere: isThere(chunks, at) });
  if (noun !== null) return { deed: noun.deed, complements: noun.complements, end: verb.to, noun };
  const parted = verb.passive ? null : partedDeed(frame, chunks, at);
  if (parted !== null) return parted;
  const phrase = phraseAt(sentence, verb.head, verb.to);
  // "The staff had not been told": who is told is informed. "Was drunk", "was armed": the participle is a state of its own.
  const undergone = UNDERGONE.get(lemma) ?? stateOf(sentence.tokens[verb.head]?.lower ?? '');
  if (verb.passive && phrase === null && undergone !== null)
    return { deed: undergone, complements: near, end: verb.to };
  const known = deedAt(sentence, verb.head, verb.to);
  const end = known?.end ?? verb.to;
  const complements = complementsOf(frame, chunks, at, end);
  if (known !== null) return { deed: known.deed, complements, end };
  if (lemma === 'warn' && complements.object !== null) return { deed: 'warned', complements, end };
  const { object, adjective, obliques } = complements;
  if ((STATES.has(lemma) || (TURNS.has(lemma) && adjective !== null)) && !isThere(chunks, at)) {
    const next = chunks[at + 1];
    // "Remained closed": the participle tells the state, as an adjective would.
    const isHeld = lemma !== 'be' && next?.kind === 'verb' && next.form === 'participle';
    const state = isHeld ? next : chunks[adjective ?? object ?? -1];
    if (isHeld) {
      const held = deedAt(sentence, next.head, next.to);
      return { deed: held?.deed ?? sentence.lemmas[next.head] ?? null, complements, end: held?.end ?? next.to };
    }
    const isBehind = obliques.some(({ preposition }) => preposition === 'behind');
    if (state === undefined)
      return { deed: isBehind ? 'involved' : obliques.length > 0 ? 'be' : null, complements, end };
    const head = state.kind === 'noun' ? state.head : state.from;
    const told = deedAt(sentence, head, state.to)?.deed ?? deedOfState(sentence.tokens[head]?.lower ?? '');
    return { deed: told ?? sentence.lemmas[head] ?? null, complements, end };
  }
  const particle = chunks[at + 1]?.kind === 'particle' ? sentence.tokens[chunks[at + 1]?.from ?? -1]?.lower : undefined;
  const named = particle === undefined ? lemma : `${lemma}_${particle}`;
  const declared = nth(chunks, (verb.passive ? subject[0] : object) ?? -1);
  // "No emergency was declared": there was none, and the word for declaring it tells nothing more.
  const isLight =
    LIGHT.has(named) ||
    (lemma === 'declare' && declared?.kind === 'noun' && DECLARED.has(sentence.lemmas[declared.head] ?? ''));
  return { deed: isLight ? null : named, complements, end };
}

/** "Turned violent", "fell silent". */
const TURNS = new Set(['turn', 'fall', 'go', 'grow', 'run', 'get']);

const NONE: Complements = { object: null, second: null, obliques: [], adjective: null, end: 0 };

/** "Took Berg into custody", "left the bridge intact": the words that tell the deed stand before and behind its object. */
function partedDeed({ sentence }: Frame, chunks: readonly Chunk[], at: number): Told | null {
  const [verb, object] = [chunks[at], chunks[at + 1]];
  if (verb?.kind !== 'verb' || object?.kind !== 'noun' || phraseAt(sentence, verb.head, verb.to) !== null) return null;
  const found = phraseAt(sentence, verb.head, object.to);
  // "Takes effect on Monday" takes nobody on.
  if (found === null || (found.end > object.to && chunks[at + 3]?.kind === 'time')) return null;
  const complements = { object: at + 1, second: null, obliques: [], adjective: null, end: at + 2 };
  return { deed: found.deed, complements, end: found.end };
}

const UNDERGONE: ReadonlyMap<string, string> = new Map([
  ['tell', 'inform'],
  ['warn', 'warned'],
]);

/** What comes about by being declared. */
const DECLARED = new Set([
  'emergency',
  'war',
  'ceasefire',
  'truce',
  'curfew',
  'alert',
  'mourning',
  'bankruptcy',
  'strike',
]);
