import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tag } from '../../server/src/extract/syntax/tags.ts';

/** Tags that a dictionary gives a form ("rests": NNS, VBZ). Treebanks of this size miss a fifth of the words of an article. */
export type Wordlist = ReadonlyMap<string, readonly Tag[]>;

/** SCOWL's size up to which a word is common enough to be worth its bytes. */
const COMMON = 40;

/**
 * The common English words with their possible tags: WordNet 3.0 for the parts of speech, SCOWL for how common a form is,
 * both as Debian's packages wordnet-base and scowl lay them out below `root` (share/wordnet, share/dict/scowl). Empty where
 * they are not there: everything works without, a point of accuracy lower.
 */
export function readWordlist(root: string): Wordlist {
  const wordnet = join(root, 'share/wordnet');
  if (!existsSync(wordnet)) return new Map();
  const common = readCommon(join(root, 'share/dict/scowl'));
  const forms = new Map<string, Set<Tag>>();
  const add = (form: string, ...tags: Tag[]): void => {
    if (!common.has(form)) return;
    const known = forms.get(form) ?? new Set();
    for (const tag of tags) known.add(tag);
    forms.set(form, known);
  };
  const nouns = readExceptions(join(wordnet, 'noun.exc'));
  for (const word of readIndex(join(wordnet, 'index.noun'))) {
    add(word, 'NN');
    for (const plural of nouns.get(word) ?? [withS(word), `${word}s`]) add(plural, 'NNS');
  }
  const verbs = readExceptions(join(wordnet, 'verb.exc'));
  for (const word of readIndex(join(wordnet, 'index.verb'))) {
    const irregular = verbs.get(word) ?? [];
    add(word, 'VB', 'VBP');
    add(withS(word), 'VBZ');
    for (const form of withEnding(word, 'ing')) add(form, 'VBG');
    const pasts = irregular.filter((form) => !form.endsWith('ing') && !form.endsWith('s'));
    for (const form of pasts.length > 0 ? pasts : withEnding(word, 'ed')) add(form, 'VBD', 'VBN');
  }
  const adjectives = readExceptions(join(wordnet, 'adj.exc'));
  for (const word of readIndex(join(wordnet, 'index.adj'))) {
    add(word, 'JJ');
    for (const form of [...(adjectives.get(word) ?? []), ...withEnding(word, 'er'), ...withEnding(word, 'est')])
      add(form, form.endsWith('st') ? 'JJS' : 'JJR');
  }
  for (const word of readIndex(join(wordnet, 'index.adv'))) add(word, 'RB');
  return new Map([...forms].map(([form, tags]) => [form, [...tags].sort()]));
}

function readCommon(folder: string): Set<string> {
  const words = new Set<string>();
  for (const name of readdirSync(folder)) {
    const [, size] = /^(?:english|american|british|british_z|canadian)-words\.(\d+)$/.exec(name) ?? [];
    if (size === undefined || Number(size) > COMMON) continue;
    for (const word of readFileSync(join(folder, name), 'latin1').split('\n')) if (!word.includes("'")) words.add(word);
  }
  return words;
}

const readIndex = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.slice(0, Math.max(0, line.indexOf(' '))))
    .filter((word) => /^[a-z]+(-[a-z]+)*$/.test(word));

/** Irregular forms by base form. */
function readExceptions(path: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [form = '', ...bases] = line.split(' ');
    for (const base of bases) forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return forms;
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Both spellings where the last consonant may be doubled: the list of common words keeps the right one. */
function withEnding(word: string, ending: string): string[] {
  if (word.endsWith('e')) return [word.slice(0, -1) + ending];
  if (ending !== 'ing' && /[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i${ending}`];
  return /[aeiou][b-df-hj-np-tvz]$/.test(word) ? [word + ending, word + word.slice(-1) + ending] : [word + ending];
}
