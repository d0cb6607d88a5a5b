// Learns the weights of the tagger and the parser:  npx tsx test/train/syntax.ts FOLDER
// FOLDER holds the treebanks named in server/src/extract/syntax/README.md as .conllu files; pud.conllu is only measured on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withHeadlines } from './headlines.ts';
import { packLexicon, packWeights } from './pack.ts';
import { makeLexicon, measureTagger, trainTagger } from './train-tagger.ts';
import { readTreebank } from './treebank.ts';

const TRAINING = [
  ...['gum-academic', 'gum-bio', 'gum-court', 'gum-interview', 'gum-news', 'gum-voyage'],
  ...['ewt-a', 'ewt-b'],
];
const WEIGHTS = new URL('../../server/src/extract/syntax/weights.json', import.meta.url);

const folder = process.argv[2] ?? '../shared/data/syntax';
const load = (name: string) => readTreebank(join(folder, `${name}.conllu`));

const examples = TRAINING.flatMap(load);
const held = load('pud');
const lexicon = makeLexicon(examples);
const tagger = trainTagger(withHeadlines(examples), lexicon, { bits: 20, rounds: 8, scale: 12, seed: 1 });
console.log('tagger', measureTagger(tagger, held));
const packed = { lexicon: packLexicon(lexicon), tagger: packWeights(tagger.weights, tagger.bits) };
console.log('bytes', Object.fromEntries(Object.entries(packed).map(([name, text]) => [name, text.length])));
writeFileSync(WEIGHTS, `${JSON.stringify(packed)}\n`);
