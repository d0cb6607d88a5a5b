// How good and how fast tags and trees are, beside wink-nlp's tagger on the same text. Accuracy is measured on a treebank
// that nothing was learned from; without it (a clone has no ../shared) speed alone is measured, on the project's samples.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../server/src/extract/syntax/analyse.ts';
import type { TaggedSentence } from '../../server/src/extract/syntax/analysis.ts';
import type { Sentence } from '../../server/src/text/sentences.ts';
import { splitSentences } from '../../server/src/text/split-sentences.ts';
import { tokenise } from '../../server/src/text/tokenise.ts';
import { type Example, readTreebank } from '../train/treebank.ts';

const TREEBANK = new URL('../../../shared/data/syntax/pud.conllu', import.meta.url).pathname;
const SAMPLES = new URL('../samples', import.meta.url).pathname;

export async function run(): Promise<void> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const tagWithWink = (text: string): { text: string; pos: string }[] => {
    const tokens = wink.readDoc(text).tokens();
    const forms: string[] = tokens.out();
    const tags: string[] = tokens.out(wink.its.pos);
    return forms.map((form, index) => ({ text: form, pos: tags[index] ?? 'X' }));
  };
  const examples = existsSync(TREEBANK) ? readTreebank(TREEBANK) : [];
  const texts = examples.length > 0 ? examples.map(textOf) : readSamples();
  const sentences = texts.flatMap(toSentences);
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const rows: Record<string, Record<string, string>> = {
    'tags and base forms': speed(tokens, () => sentences.map(analyse)),
    trees: speed(tokens, () => sentences.map(analyse).map((sentence: TaggedSentence) => sentence.tree())),
    'tokens, tags and base forms': speed(tokens, () => texts.flatMap(toSentences).map(analyse)),
    'wink-nlp (tokens and tags)': speed(tokens, () => texts.map(tagWithWink)),
  };
  console.log(`${texts.length} texts, ${tokens} tokens, warm`);
  console.table(rows);
  if (examples.length === 0) return;
  console.table({
    Concordance: { ...accuracy(examples), ...coarse(examples, tagCoarsely) },
    'wink-nlp': coarse(examples, (text) => tagWithWink(text).map(({ text, pos }) => [text, COARSE[pos] ?? pos])),
  });
}

/** The best of several rounds: other work on the machine only ever adds to the time. */
function speed(tokens: number, work: () => unknown): Record<string, string> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return {
    'µs a token': ((best / tokens) * 1000).toFixed(2),
    'tokens a second': Math.round((tokens / best) * 1000).toLocaleString('en'),
  };
}

const analyseText = (tokens: Example['tokens']): TaggedSentence => analyse({ start: 0, end: 0, paragraph: 0, tokens });

/** Penn tags, heads and relations, punctuation left out of the trees. `names as nouns` counts NN and NNP as one. */
function accuracy(examples: readonly Example[]): Record<string, string> {
  const hits = { tags: 0, folded: 0, all: 0, heads: 0, both: 0, words: 0 };
  for (const example of examples) {
    const found = analyseText(example.tokens);
    const tree = found.tree();
    example.tags.forEach((tag, index) => {
      const guess = found.tags[index] ?? '';
      hits.all++;
      if (guess === tag) hits.tags++;
      if (guess.replace('NNP', 'NN') === tag.replace('NNP', 'NN')) hits.folded++;
      if (tag === 'PUNCT') return;
      hits.words++;
      if (tree.heads[index] !== example.heads[index]) return;
      hits.heads++;
      if (tree.relations[index] === example.relations[index]) hits.both++;
    });
  }
  return {
    'Penn tags': percent(hits.tags, hits.all),
    'names as nouns': percent(hits.folded, hits.all),
    UAS: percent(hits.heads, hits.words),
    LAS: percent(hits.both, hits.words),
  };
}

/** Parts of speech that both taggers tell apart, on the tokens that they cut alike. */
function coarse(
  examples: readonly Example[],
  tag: (text: string) => readonly (readonly [string, string])[],
): Record<string, string> {
  let all = 0;
  let hits = 0;
  for (const example of examples) {
    const found = tag(textOf(example));
    let next = 0;
    example.tokens.forEach((token, index) => {
      const at = found.findIndex(([text], place) => place >= next && place < next + 4 && text === token.text);
      if (at < 0) return;
      next = at + 1;
      all++;
      if (found[at]?.[1] === coarseOf(example.tags[index] ?? 'NN')) hits++;
    });
  }
  return { 'parts of speech': percent(hits, all), tokens: String(all) };
}

const tagCoarsely = (text: string): [string, string][] => {
  const tokens = tokenise(text, 0, text.length);
  return analyseText(tokens).tags.map((tag, index) => [tokens[index]?.text ?? '', coarseOf(tag)]);
};

/** Names count as nouns, auxiliaries as verbs, and the small words (articles, pronouns, prepositions, "to") as one kind. */
function coarseOf(tag: string): string {
  if (tag.startsWith('NN') || tag === 'FW') return 'noun';
  if (tag.startsWith('VB') || tag === 'MD') return 'verb';
  if (tag.startsWith('JJ')) return 'adjective';
  if (tag.startsWith('RB') || tag === 'WRB') return 'adverb';
  if (tag === 'CD' || tag === 'LS') return 'number';
  return tag === 'PUNCT' || tag === 'SYM' ? 'mark' : 'small';
}

const COARSE: Readonly<Record<string, string>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  NUM: 'number',
  PUNCT: 'mark',
  SYM: 'mark',
  ...Object.fromEntries(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'PART', 'INTJ'].map((pos) => [pos, 'small'])),
};

const percent = (hits: number, all: number): string => ((100 * hits) / Math.max(1, all)).toFixed(1);

function textOf({ tokens }: Example): string {
  let text = '';
  for (const token of tokens) text += (text === '' || token.glued ? '' : ' ') + token.text;
  return text;
}

function toSentences(text: string): Sentence[] {
  return splitSentences(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    paragraph: 0,
    tokens: tokenise(text, span.start, span.end),
  }));
}

const readSamples = (): string[] =>
  readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
