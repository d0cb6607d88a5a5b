// Learns the weights of the tagger and the parser:  npx tsx test/train/syntax.ts FOLDER [ROOT]
// FOLDER holds the treebanks named in server/src/extract/syntax/README.md as .conllu files; pud.conllu is only measured on.
// ROOT (by default /usr) is where Debian's wordnet-base and scowl are.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inStyle, titleCase, withHeadlines } from './headlines.ts';
import { withSmallOffices } from './offices.ts';
import { packLexicon, packRelations, packWeights } from './pack.ts';
import { withSpeechLast } from './reordered.ts';
import { tagExamples, tagUnseen } from './tag-examples.ts';
import { measureParser, trainParser } from './train-parser.ts';
import { makeLexicon, measureTagger, trainTagger } from './train-tagger.ts';
import { type Example, readTreebank } from './treebank.ts';
import { readWordlist } from './wordlist.ts';

const TRAINING = [
  ...['gum-academic', 'gum-bio', 'gum-court', 'gum-interview', 'gum-news', 'gum-voyage'],
  ...['ewt-a', 'ewt-b'],
];
const WEIGHTS = new URL('../../server/src/extract/syntax/weights.json', import.meta.url);

const folder = process.argv[2] ?? '../shared/data/syntax';
const wordlist = readWordlist(process.argv[3] ?? '/usr');
const load = (name: string) => readTreebank(join(folder, `${name}.conllu`));

const examples = withSpeechLast(withSmallOffices(TRAINING.flatMap(load)));
const held = load('pud');
const lexicon = makeLexicon(examples, wordlist);
const train = (some: readonly Example[], seeds: readonly number[]) =>
  trainTagger(withHeadlines(some), makeLexicon(some, wordlist), { bits: 20, rounds: 6, size: 200_000, seeds });
const tagger = train(examples, [1, 2, 3, 4]);
console.log('tagger', measureTagger(tagger, held));
const titles = held.map((example) => inStyle(example, titleCase));
console.log('tagger in title case', measureTagger(tagger, titles).all);

const parser = trainParser(
  examples,
  tagUnseen(examples, 5, (some) => train(some, [1])),
  tagger.lexicon,
  {
    moveBits: 20,
    labelBits: 19,
    rounds: 5,
    moveSize: 250_000,
    labelSize: 120_000,
    seeds: [1, 2, 3, 4],
  },
);
console.log('parser', measureParser(parser, tagger.lexicon, held, tagExamples(tagger, held)));

const packed = {
  lexicon: packLexicon(lexicon),
  tagger: packWeights(tagger.weights, tagger.bits),
  moves: packWeights(parser.moves.weights, parser.moves.bits),
  labels: packWeights(parser.labels.weights, parser.labels.bits),
  relations: packRelations(parser.relations),
};
console.log('characters', Object.fromEntries(Object.entries(packed).map(([name, text]) => [name, text.length])));
writeFileSync(WEIGHTS, `${JSON.stringify(packed)}\n`);
