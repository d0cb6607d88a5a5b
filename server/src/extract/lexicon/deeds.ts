import type { TaggedSentence } from '../syntax/analysis.ts';
import { lemmaOf } from '../syntax/lemma/lemma.ts';
import { harmIn } from './implied.ts';
import { OUTCOMES, SAME_DEEDS } from './outcomes.ts';

/** A deed's common name and the questions it answers, each as `number:pole` with "~" behind where the answer may change with time. */
interface Entry {
  readonly deed: string;
  readonly outcome: string | null;
}

const ENTRIES: ReadonlyMap<string, Entry> = readEntries();
/** The entries as a tree of words, since a verb is looked up with all that stands behind it: most go on with no second word. */
interface Branch {
  /** The name of the deed that the words down to here tell. */
  deed: string | null;
  readonly next: Map<string, Branch>;
}
const BRANCHES: ReadonlyMap<string, Branch> = branchesOf(ENTRIES).next;
const OWN = new Map(
  ['his', 'her', 'its', 'my', 'our']
    .map((word): [string, string] => [word, 'their'])
    .concat(['himself', 'herself', 'itself', 'myself'].map((word): [string, string] => [word, 'themselves'])),
);

/** A deed as the tables name it, with the token behind the words that tell it. */
export interface Deed {
  readonly deed: string;
  readonly end: number;
}

/**
 * The deed or state that token `head` tells with the words from token `next` on ("took | into custody" is `arrest`); null where
 * it is in no table.
 */
export function deedAt(sentence: TaggedSentence, head: number, next: number): Deed | null {
  const phrase = phraseAt(sentence, head, next);
  // "The fire broke out" broke nothing.
  if (phrase !== null || sentence.tags[next] === 'RP') return phrase;
  const found = ENTRIES.get(sentence.lemmas[head] ?? '');
  return found ? { deed: found.deed, end: next } : null;
}

/** The same where several words tell it: "took | into custody", "took Berg | into custody". */
export function phraseAt({ tokens, lemmas }: TaggedSentence, head: number, next: number): Deed | null {
  // "Fired at any time" is not "fired at".
  if (tokens[next]?.lower === 'at' && /^(?:any|no)$/.test(tokens[next + 1]?.lower ?? '')) return null;
  let found: Deed | null = null;
  let branch = BRANCHES.get(lemmas[head] ?? '');
  for (let at = next; branch !== undefined && branch.next.size > 0; at++) {
    const word = tokens[at]?.lower ?? '';
    branch = branch.next.get(OWN.get(word) ?? word);
    if (branch?.deed) found = { deed: branch.deed, end: at + 1 };
  }
  return found;
}

/** The questions that a deed answers, and how: `3:0`, `3:1 7:0~`; "~" stands where the answer may change with time. Null where it answers none. */
export function outcomeOf(deed: string): string | null {
  const own = ENTRIES.get(deed)?.outcome ?? null;
  const more = harmIn(deed).flatMap((harm) => ENTRIES.get(harm)?.outcome ?? []);
  return more.length === 0 ? own : [own, ...more].filter((outcome) => outcome !== null).join(' ');
}

/** The deed that a participle tells as a state: "remains closed", "is locked"; null for other words and where it is in no table. */
export const deedOfState = (word: string): string | null =>
  word.endsWith('ed') ? (ENTRIES.get(lemmaOf(word, 'VBN'))?.deed ?? null) : null;

/** The state that a participle tells behind "be", as the tables name it: "was drunk", "was armed"; null where it is in no table. */
export const stateOf = (participle: string): string | null => ENTRIES.get(participle)?.deed ?? null;

function readEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const put = (names: readonly string[], outcome: string | null): void => {
    const deed = names[0] ?? '';
    for (const name of names) {
      const known = entries.get(name);
      // A word in two lines has its name from the first; one that is itself a name answers the questions of both.
      if (known === undefined) entries.set(name, { deed, outcome });
      else if (outcome !== null && known.outcome !== null && name === known.deed)
        entries.set(name, { deed: known.deed, outcome: `${known.outcome} ${outcome}` });
    }
  };
  lines(OUTCOMES).forEach((line, question) => {
    const [course, answers] = line.split(': ');
    answers?.split(' | ').forEach((answer, pole) => {
      put(answer.split(', ').flatMap(spelledOut), `${question}:${pole}${course === 'passing' ? '~' : ''}`);
    });
  });
  for (const line of lines(SAME_DEEDS)) put(line.split(', ').flatMap(spelledOut), null);
  return entries;
}

function branchesOf(entries: ReadonlyMap<string, Entry>): Branch {
  const root: Branch = { deed: null, next: new Map() };
  for (const [name, { deed }] of entries) {
    let branch = root;
    for (const word of name.split(' ')) {
      const next = branch.next.get(word) ?? { deed: null, next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.deed = deed;
  }
  return root;
}

/** "Turn (the/a) gun" is "turn the gun" and "turn a gun"; "know to (/the) police" leaves the article out, too. */
function spelledOut(name: string): readonly string[] {
  const found = /\(([^)]*)\)/.exec(name);
  return found === null
    ? [name]
    : (found[1] ?? '').split('/').flatMap((word) => spelledOut(name.replace(found[0], word).replace('  ', ' ').trim()));
}

function lines(table: string): readonly string[] {
  return table.trim().split('\n');
}
