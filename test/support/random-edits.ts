// Chance edits of a workspace, the same for the same seed: figures changed and changed back, articles added, renamed and
// deleted, and their ledger kept up through all of it.
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { gistOf } from '../../server/src/ledger/gist.ts';
import { Ledger, type PackedArticle } from '../../server/src/ledger/ledger.ts';
import { packArticle } from '../../server/src/ledger/packed-article.ts';
import type { Article } from '../../server/src/model/article.ts';
import type { GeneratedFile } from '../bench/generator.ts';
import { pickerOf, type Random } from '../bench/random.ts';

export class RandomEdits {
  readonly ledger = new Ledger();
  private readonly texts = new Map<string, string>();
  private readonly files: readonly GeneratedFile[];
  private readonly random: Random;
  private added = 0;

  constructor(files: readonly GeneratedFile[], random: Random) {
    this.files = files;
    this.random = random;
    for (const { path, text } of files) {
      this.texts.set(path, text);
      this.ledger.enter(articleOf(path, text));
    }
    this.ledger.settle();
  }

  /** One edit; returns what kind it was. */
  step(): 'edit' | 'add' | 'rename' | 'delete' {
    const pick = pickerOf(this.random);
    const roll = this.random();
    const path = pick([...this.texts.keys()]);
    const text = this.texts.get(path) ?? '';
    if (roll < 0.7) {
      this.put(path, edited(text, this.random));
      return 'edit';
    }
    if (roll < 0.8 || this.texts.size < 3) {
      this.put(`added/${this.added++}.txt`, pick(this.files).text);
      return 'add';
    }
    this.texts.delete(path);
    this.ledger.delete(path);
    if (roll >= 0.9) return 'delete';
    this.put(`renamed/${this.added++}.txt`, text);
    return 'rename';
  }

  /** A ledger of the articles as they are now, made at once and in another order. */
  rebuilt(): Ledger {
    const ledger = new Ledger();
    for (const [path, text] of [...this.texts].reverse()) ledger.enter(articleOf(path, text));
    ledger.settle();
    return ledger;
  }

  /** The articles as they are now, as a cache has them. */
  packed(): readonly PackedArticle[] {
    return [...this.ledger.articles.values()].map((article) => ({
      path: article.path,
      gist: gistOf(article),
      article: packArticle(article),
    }));
  }

  private put(path: string, text: string): void {
    this.texts.set(path, text);
    this.ledger.set(articleOf(path, text));
  }
}

const articleOf = (path: string, text: string): Article => extract(text, defaultContext(path));

/** Another number, a sentence less, or a name in capitals. */
function edited(text: string, random: Random): string {
  const roll = random();
  if (roll < 0.6) return text.replace(/\d+(?= (?:people|others|percent))/, String(2 + Math.floor(random() * 80)));
  const sentences = text.split(/(?<=\. )/);
  const at = Math.floor(random() * sentences.length);
  if (roll < 0.8) return sentences.filter((_, index) => index !== at || sentences.length < 6).join('');
  return sentences.map((sentence, index) => (index === at ? sentence.toUpperCase() : sentence)).join('');
}
