import type { FigureMention } from '../model/figure.ts';
import type { PersonMention } from '../model/person.ts';
import type { Told } from './claims/told.ts';
import type { PlacedDates } from './dates/stage.ts';
import type { NamesIn, Viewed } from './officials/find-names.ts';
import type { TaggedSentence } from './syntax/analysis.ts';

/**
 * What the last reading of an article made of its sentences, for the next one: most keystrokes touch one sentence, and what
 * is told of the others is what was told before. Every piece is kept by all that it is made of, and with offsets that are
 * counted from its sentence or moved with it, so that a reading with a memory and one without are the same.
 * Bounded: it holds what the last two readings asked for, and no more. It is of use for one article at a time.
 */
export class Memory {
  readonly sentences = new Shelf<TaggedSentence>();
  readonly dates = new Shelf<PlacedDates>();
  readonly figures = new Shelf<Anchored<readonly FigureMention[]>>();
  readonly views = new Shelf<Viewed>();
  readonly names = new Shelf<NamesIn>();
  readonly persons = new Shelf<Anchored<PersonMention>>();
  readonly claims = new Shelf<Anchored<Told>>();
  private readonly numbers = new Shelf<number>();
  private count = 0;

  /** A new reading begins. */
  turn(): void {
    for (const shelf of [
      this.sentences,
      this.dates,
      this.figures,
      this.views,
      this.names,
      this.persons,
      this.claims,
      this.numbers,
    ])
      shelf.turn();
  }

  /** A short name for a long text, to make keys of: equal for equal texts alone. */
  numberOf(text: string): number {
    return this.numbers.recall(text, () => this.count++);
  }
}

/** Something with offsets into the text, and where its sentence began then. */
export interface Anchored<T> {
  readonly at: number;
  readonly value: T;
}

/** What one stage made, by content. */
class Shelf<T> {
  private last = new Map<string, T>();
  private now = new Map<string, T>();

  recall(key: string, make: () => T): T {
    const known = this.now.get(key);
    if (known !== undefined) return known;
    const value = this.last.get(key) ?? make();
    this.now.set(key, value);
    return value;
  }

  turn(): void {
    this.last = this.now;
    this.now = new Map();
  }
}
