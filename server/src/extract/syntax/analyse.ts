import type { Sentence } from '../../text/sentences.ts';
import { amend } from './amend.ts';
import type { TaggedSentence, Tree } from './analysis.ts';
import { lemmaOf } from './lemma/lemma.ts';
import { decodeTagModel, decodeTreeModel } from './model.ts';
import { once } from './once.ts';
import { createParser, unfold } from './parser.ts';
import { createTagger } from './tagger.ts';
import { RELATIONS, TAGS, type Tag } from './tags.ts';
import { createWordReader } from './words.ts';

/** Tags a sentence and finds its base forms; the tree is made when somebody asks for it. */
export function analyse(sentence: Sentence): TaggedSentence {
  const { tokens } = sentence;
  const tags = tagger()(sentence);
  return {
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    tokens,
    tags,
    lemmas: tokens.map((token, index) => lemmaOf(token.lower, tags[index] ?? 'NN')),
    tree: once(() => parser()(sentence, tags)),
  };
}

const tagModel = once(decodeTagModel);

const tagger = once(() => {
  const { lexicon, tagger } = tagModel();
  const read = createWordReader(lexicon);
  const { tag } = createTagger({ lexicon, ...tagger });
  let numbers = new Uint8Array(256);
  return ({ tokens }: Sentence): Tag[] => {
    if (tokens.length > numbers.length) numbers = new Uint8Array(tokens.length * 2);
    tag(read(tokens), numbers);
    return amend(
      tokens,
      tokens.map((_, index) => TAGS[numbers[index] ?? 0] ?? 'NN'),
    );
  };
});

const parser = once(() => {
  const { moves, labels, relations } = decodeTreeModel();
  const read = createWordReader(tagModel().lexicon);
  const parser = createParser({ moves, labels, relations });
  return ({ tokens }: Sentence, tags: readonly Tag[]): Tree => {
    const numbers = Uint8Array.from(tags, (tag) => TAG_NUMBERS.get(tag) ?? 0);
    const state = parser.parse(read(tokens), numbers);
    const heads = new Int32Array(tokens.length);
    const labelled = new Uint8Array(tokens.length);
    unfold(state, parser.tokens(), heads, labelled);
    return toTree(heads, labelled);
  };
});

const TAG_NUMBERS: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, number) => [tag, number]));

function toTree(heads: Int32Array, labels: Uint8Array): Tree {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, child) => {
    children[head]?.push(child);
  });
  return { heads: Array.from(heads), relations: Array.from(labels, (label) => RELATIONS[label] ?? 'dep'), children };
}
