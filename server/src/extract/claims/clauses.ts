import type { TaggedSentence } from '../syntax/analysis.ts';

const BREAKS = new Set([';', ':', '—', '–', '-', '(', ')', '/']);
// A comma or "and" breaks a clause only before one of these; otherwise it is a list ("five children, two women and a man").
const OPENERS = new Set(
  'while but although though whereas when who whom which whose where because unless that if so whether'.split(' '),
);
/** These open a clause only where one follows: "after the boat sank", but "after three wins", "given as 6.3 by the institute". */
const PREPOSITIONS = ['after', 'before', 'until', 'as'];
const JOINS: ReadonlySet<string> = new Set([',', 'and', 'but', 'or']);
const MAY_OPEN: ReadonlySet<string> = new Set([...JOINS, ...PREPOSITIONS]);

/**
 * Cuts a sentence into clauses: a number for each token, rising from left to right. Token patterns alone, for use where no
 * tree is at hand. "Police detained 23 people, while the unions spoke of 60" has two clauses.
 */
export function clausesOf(sentence: TaggedSentence): readonly number[] {
  const { tokens, tags } = sentence;
  const clauses: number[] = [];
  let clause = 0;
  let verbs = 0;
  tokens.forEach((token, i) => {
    const tag = tags[i] ?? 'NN';
    const isMark = token.kind !== 'word' && token.kind !== 'number';
    const starts =
      (isMark && BREAKS.has(token.text)) ||
      (verbs > 0 && (OPENERS.has(token.lower) || (MAY_OPEN.has(token.lower) && finiteVerbFollows(sentence, i))));
    if (starts) {
      clause++;
      verbs = 0;
    }
    clauses.push(clause);
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') verbs++;
  });
  return clauses;
}

/** After a join: a subject of a few words, then a finite verb ("and four were injured", ", police said"). */
function finiteVerbFollows(sentence: TaggedSentence, join: number): boolean {
  for (let i = join + 1; i < Math.min(join + 7, sentence.tokens.length); i++) {
    const tag = sentence.tags[i] ?? 'NN';
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true;
    if (JOINS.has(sentence.tokens[i]?.lower ?? '') || BREAKS.has(sentence.tokens[i]?.text ?? '')) return false;
  }
  return false;
}
