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
  const index = { noun: readIndex(wordnet, 'noun'), verb: readIndex(wordnet, 'verb'), adj: readIndex(wordnet, 'adj') };
  // A part of speech that no text of WordNet's own showed is left out where another one was shown: "to gate", "a said".
  const isShown = (word: string, part: 'noun' | 'verb' | 'adj'): boolean =>
    (index[part].get(word) ?? 0) > 0 || Object.values(index).every((counts) => (counts.get(word) ?? 0) === 0);
  const nouns = readExceptions(join(wordnet, 'noun.exc'));
  for (const word of index.noun.keys()) {
    if (!isShown(word, 'noun')) continue;
    add(word, 'NN');
    for (const plural of nouns.get(word) ?? [withS(word), `${word}s`]) add(plural, 'NNS');
  }
  const verbs = readExceptions(join(wordnet, 'verb.exc'));
  for (const word of index.verb.keys()) {
    if (isShown(word, 'verb')) {
      add(word, 'VB', 'VBP');
      add(withS(word), 'VBZ');
    }
    for (const form of withEnding(word, 'ing')) add(form, 'VBG');
    const pasts = (verbs.get(word) ?? []).filter((form) => !form.endsWith('ing') && !form.endsWith('s'));
    for (const form of pasts.length > 0 ? pasts : withEnding(word, 'ed')) add(form, 'VBD', 'VBN');
  }
  const adjectives = readExceptions(join(wordnet, 'adj.exc'));
  for (const word of index.adj.keys()) {
    if (isShown(word, 'adj')) add(word, 'JJ');
    for (const form of [...(adjectives.get(word) ?? []), ...withEnding(word, 'er'), ...withEnding(word, 'est')])
      add(form, form.endsWith('st') ? 'JJS' : 'JJR');
  }
  for (const word of readIndex(wordnet, 'adv').keys()) add(word, 'RB');
  for (const word of NUMBERS) forms.set(word, new Set(['CD']));
  return new Map([...forms].map(([form, tags]) => [form, [...tags].sort()]));
}

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'.split(
    ' ',
  );

function readCommon(folder: string): Set<string> {
  const words = new Set<string>();
  for (const name of readdirSync(folder)) {
    const [, size] = /^(?:english|american|british|british_z|canadian)-words\.(\d+)$/.exec(name) ?? [];
    if (size === undefined || Number(size) > COMMON) continue;
    for (const word of readFileSync(join(folder, name), 'latin1').split('\n')) if (!word.includes("'")) words.add(word);
  }
  return words;
}

/** The words of a part of speech, each with how many of its senses WordNet's tagged texts showed. */
function readIndex(folder: string, part: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
    const fields = line.trim().split(' ');
    const word = fields[0] ?? '';
    if (line.startsWith(' ') || !/^[a-z]+(-[a-z]+)*$/.test(word)) continue;
    words.set(word, Number(fields[Number(fields[3]) + 5]));
  }
  return words;
}

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
