import type { StatementClaim } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import { attributionAt } from './attribution.ts';
import type { Frame } from './frame.ts';
import { modalityAt } from './modality.ts';
import { negationIn } from './negation.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/** Fewer telling words say too little to be held against another clause. */
const LEAST_WORDS = 2;
const LONGEST_TEXT = 90;

// Verbs that carry no meaning of their own: "tear gas was not used" denies the tear gas.
const LIGHT = new Set(['be', 'have', 'do', 'use', 'take', 'make', 'give', 'get', 'go', 'come', 'exist', 'keep', 'let']);
const SPEECH = new Set(['say', 'tell', 'add', 'note', 'report', 'ask', 'write', 'think', 'believe', 'know']);

/** The clauses of a sentence as statements: what happened, or did not. They meet their denials in other articles. A question states nothing. */
export function statementClaims(scene: Scene): readonly PlacedClaim[] {
  const { draft, frame } = scene;
  const { sentence, clauses } = frame;
  const placed: PlacedClaim[] = [];
  if (sentence.tokens.at(-1)?.text === '?') return placed;
  for (let from = 0, to = 0; from < sentence.tokens.length; from = to) {
    to = from + 1;
    while (to < sentence.tokens.length && clauses[to] === clauses[from]) to++;
    const start = firstWord(frame, from, to);
    const statement = statementOf(frame, start, to);
    const first = sentence.tokens[start];
    const last = sentence.tokens[to - 1];
    if (statement === null || !first || !last) continue;
    const text = draft.text.slice(first.start, last.end);
    const topic = topicAt(scene, start, start, new Set());
    const claim: Omit<StatementClaim, 'id'> = {
      kind: 'statement',
      topic: { ...topic, names: namesIn(frame, from, to) },
      attribution: attributionAt(scene, start),
      modality: modalityAt(frame, start),
      value: { ...statement, text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text },
    };
    placed.push({
      claim: { id: hash(JSON.stringify(claim)), ...claim },
      at: { start: first.start, end: last.end },
    });
  }
  return placed;
}

function firstWord(frame: Frame, from: number, to: number): number {
  let start = from;
  while (start < to && (frame.sentence.tokens[start]?.kind === 'punct' || frame.sentence.tags[start] === 'CC')) start++;
  return start;
}

const namesIn = (frame: Frame, from: number, to: number): readonly string[] => [
  ...new Set(frame.names.filter((name) => name.from >= from && name.to <= to).map((name) => name.key)),
];

/** The statement of tokens `[from, to)`; null where they hold no verb that tells, or too little else. */
function statementOf(frame: Frame, from: number, to: number): Omit<StatementClaim['value'], 'text'> | null {
  const { tags, lemmas } = frame.sentence;
  const words: string[] = [];
  let verb = -1;
  for (let i = from; i < to; i++) {
    const word = frame.stems[i];
    if (word) words.push(word);
    const isVerb = tags[i] === 'MD' || (tags[i]?.startsWith('VB') && !SPEECH.has(lemmas[i] ?? ''));
    if (verb < 0 && isVerb) verb = i;
  }
  if (verb < 0 || words.length === 0 || words.length + namesIn(frame, from, to).length < LEAST_WORDS) return null;
  const negation = negationIn(frame.sentence, from, to);
  const core = coreOf(frame, negation?.at ?? verb, to, negation?.of ?? 'verb');
  const subject = subjectBefore(frame, from, verb);
  return {
    core: core.length > 0 ? core : words.slice(0, 2),
    subject,
    words: [...new Set(words)],
    negated: negation !== null,
  };
}

const AUXILIARY = new Set(['MD', 'RB', 'VBD', 'VBZ', 'VBP', 'VB', 'VBN', 'TO']);
const OF_A_NOUN = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'DT', 'POS', 'CD', 'PRP$', 'VBG', 'IN']);

/** Names and words of the noun phrase right before the verb; empty where a pronoun, a join or nothing stands there. */
function subjectBefore(frame: Frame, from: number, verb: number): readonly string[] {
  const { tags } = frame.sentence;
  let last = verb - 1;
  while (last >= from && AUXILIARY.has(tags[last] ?? '')) last--;
  let first = last;
  while (first >= from && OF_A_NOUN.has(tags[first] ?? '')) first--;
  const names = frame.names.filter((name) => name.from > first && name.to <= last + 1).map((name) => name.key);
  return [...names, ...frame.stems.slice(first + 1, last + 1).filter((word) => word !== null)];
}

/** The verb from `at` on, or, behind "no", the run of words that ends with its noun: "no Armenian forces". */
function coreOf(frame: Frame, at: number, to: number, of: 'verb' | 'noun'): readonly string[] {
  const { tags, lemmas } = frame.sentence;
  const core: string[] = [];
  for (let i = at; i < to; i++) {
    const named = of === 'noun' ? frame.names.find((name) => name.from === i) : undefined;
    if (named) core.push(named.key);
    const word = frame.stems[i];
    if (!word || LIGHT.has(lemmas[i] ?? '')) continue;
    if (of === 'noun') core.push(word);
    if (of === 'noun' && tags[i]?.startsWith('NN')) break;
    if (of === 'verb' && tags[i]?.startsWith('VB')) return [word];
  }
  return core;
}
