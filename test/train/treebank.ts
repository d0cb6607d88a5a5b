import { RELATIONS, type Relation, TAGS, type Tag } from '../../server/src/extract/syntax/tags.ts';
import { tokenise } from '../../server/src/text/tokenise.ts';
import type { Token } from '../../server/src/text/tokens.ts';
import { readConllu, type Sentence } from './conllu.ts';

/** A sentence in our own tokens, with what the treebank says of each. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
}

export const readTreebank = (path: string): Example[] => readConllu(path).map(toExample);

/** Our tokeniser keeps together what treebanks split ("five-year", "don't"): such a token stands for the word nearest the root. */
function toExample(sentence: Sentence): Example {
  const tokens = tokenise(sentence.text, 0, sentence.text.length);
  const depth = sentence.words.map((_, index) => depthOf(sentence, index));
  const tokenOf = sentence.words.map((word) => tokens.findIndex((token) => token.end > word.start));
  const wordOf = tokens.map((_, index) =>
    tokenOf.reduce(
      (best, at, word) => (at === index && (best < 0 || Number(depth[word]) < Number(depth[best])) ? word : best),
      -1,
    ),
  );
  const tags: Tag[] = [];
  const lemmas: string[] = [];
  const heads: number[] = [];
  const relations: Relation[] = [];
  tokens.forEach((token, index) => {
    const word = sentence.words[wordOf[index] ?? -1];
    if (word === undefined) {
      // The rest of a word that we split ("Corp" + "."): it hangs on what stands before it.
      const before = tags[index - 1] ?? 'PUNCT';
      const tag = before === 'PUNCT' ? (token.kind === 'number' ? 'CD' : 'NN') : before;
      tags.push(token.kind === 'punct' ? 'PUNCT' : tag);
      lemmas.push(token.lower);
      heads.push(index - 1);
      relations.push(index === 0 ? 'root' : token.kind === 'punct' ? 'punct' : 'fixed');
      return;
    }
    tags.push(toTag(token, word.xpos));
    lemmas.push(word.form.length === token.end - token.start ? word.lemma.toLowerCase() : '');
    heads.push(word.head < 0 ? -1 : (tokenOf[word.head] ?? -1));
    relations.push(toRelation(word.relation));
  });
  return { tokens, tags, lemmas, heads, relations };
}

function depthOf({ words }: Sentence, index: number): number {
  let depth = 0;
  for (let at = index; at >= 0 && depth <= words.length; at = words[at]?.head ?? -1) depth++;
  return depth;
}

const PUNCTUATION = new Set(['.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'HYPH', 'NFP']);
const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);
const isRelation = (name: string): name is Relation => RELATIONS.some((relation) => relation === name);

function toTag(token: Token, xpos: string): Tag {
  if (token.kind === 'punct') return xpos === 'POS' ? 'POS' : 'PUNCT';
  if (token.kind === 'link') return 'NN';
  if (isTag(xpos)) return xpos;
  if (xpos === '$' || PUNCTUATION.has(xpos)) return 'SYM';
  return xpos === 'AFX' ? 'JJ' : 'NN';
}

// Subtypes that no rule of ours needs, and relations too rare to learn.
const OTHER: Readonly<Record<string, Relation>> = {
  'nmod:desc': 'compound',
  list: 'parataxis',
  orphan: 'dep',
  reparandum: 'dep',
  dislocated: 'dep',
  goeswith: 'fixed',
};

function toRelation(name: string): Relation {
  const whole = OTHER[name] ?? name;
  if (isRelation(whole)) return whole;
  const base = whole.split(':')[0] ?? '';
  return isRelation(base) ? base : 'dep';
}
