import type { StatementClaim } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import { attributionAt } from './attribution.ts';
import type { Frame } from './frame.ts';
import { modalityAt } from './modality.ts';
import type { PlacedClaim, Scene } from './stage.ts';
import { topicAt } from './topic.ts';

/** Fewer telling words say too little to be held against another clause. */
const LEAST_WORDS = 2;
const LONGEST_TEXT = 90;

const NO = new Set(['no', 'none', 'nobody', 'neither', 'nor', 'without', 'zero']);
const NOT = new Set(['not', "n't", 'n’t', 'never', 'cannot']);
// Verbs that carry no meaning of their own: "tear gas was not used" denies the tear gas.
const LIGHT = new Set(['be', 'have', 'do', 'use', 'take', 'make', 'give', 'get', 'go', 'come', 'say', 'tell', 'exist']);

/** The clauses of a sentence as statements: what happened, or did not. They meet their denials in other articles. */
export function statementClaims({ draft, frame, before }: Scene): readonly PlacedClaim[] {
  const { sentence, clauses } = frame;
  const placed: PlacedClaim[] = [];
  for (let from = 0, to = 0; from < sentence.tokens.length; from = to) {
    to = from + 1;
    while (to < sentence.tokens.length && clauses[to] === clauses[from]) to++;
    const statement = statementOf(frame, from, to);
    if (statement === null) continue;
    const first = sentence.tokens[statement.from];
    const last = sentence.tokens[to - 1];
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    const text = draft.text.slice(span.start, span.end);
    const topic = topicAt(draft, frame, before, statement.from, statement.from, new Set());
    const { from: _, ...value } = statement;
    const claim: Omit<StatementClaim, 'id'> = {
      kind: 'statement',
      topic: {
        ...topic,
        names: [...new Set(frame.names.filter((n) => n.from >= from && n.to <= to).map((n) => n.key))],
      },
      attribution: attributionAt(draft, frame, from),
      modality: modalityAt(frame, from),
      value: { ...value, text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text },
    };
    placed.push({ claim: { id: hash(JSON.stringify(claim)), ...claim }, at: span });
  }
  return placed;
}

/** The statement of tokens `[from, to)`; null where they hold no verb or too little else. */
function statementOf(
  frame: Frame,
  from: number,
  to: number,
): (Omit<StatementClaim['value'], 'text'> & { from: number }) | null {
  const { tokens, tags, lemmas } = frame.sentence;
  const words: string[] = [];
  let verbs = 0;
  let negation = -1;
  let start = from;
  while (start < to && (tokens[start]?.kind === 'punct' || tags[start] === 'CC')) start++;
  for (let i = start; i < to; i++) {
    const word = frame.stems[i];
    if (word) words.push(word);
    if (tags[i]?.startsWith('VB') || tags[i] === 'MD') verbs++;
    const lower = tokens[i]?.lower ?? '';
    if (negation < 0 && (NO.has(lower) || NOT.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t')))
      negation = i;
  }
  const named = frame.names.filter((name) => name.from >= from && name.to <= to).length;
  if (verbs === 0 || words.length + named < LEAST_WORDS || words.length === 0) return null;
  const isNegated = negation >= 0;
  const core: string[] = [];
  for (let i = isNegated ? negation : start; i < to; i++) {
    const word = frame.stems[i];
    if (!word || LIGHT.has(lemmas[i] ?? '')) continue;
    if (isNegated && NO.has(tokens[negation]?.lower ?? '')) {
      // "no Armenian forces": the run of words after "no" ends with its noun.
      core.push(word);
      if (tags[i]?.startsWith('NN')) break;
    } else if (tags[i]?.startsWith('VB')) {
      core.push(word);
      break;
    }
  }
  return {
    core: core.length > 0 ? core : words.slice(0, 2),
    words: [...new Set(words)],
    negated: isNegated,
    from: start,
  };
}
