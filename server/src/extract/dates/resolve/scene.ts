import type { DateMention, ImpliedPart } from '../../../model/date.ts';
import type { Tense } from './tense.ts';

/** A date of the article that others are counted from. */
export interface Reference {
  readonly value: string;
  /** Epoch day on which it begins. */
  readonly first: number;
  /** The text gives its year: nothing about it was supplied. */
  readonly explicit: boolean;
  /** Start of its mention. */
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What is known around an expression when it is valued. */
export interface Scene {
  /** Epoch day of the publication; null where nothing tells it. */
  readonly publication: number | null;
  /** The date that the sentence or the one before is about. */
  readonly reference: Reference | null;
  readonly tense: Tense | null;
  /** The weekday that stands beside the date. */
  readonly namedWeekday: number | null;
  readonly sentence: number;
  readonly paragraph: number;
}

/** A value, and what was supplied to get it. */
export interface Resolved {
  readonly value: string;
  readonly implied: readonly ImpliedPart[];
  readonly anchor: DateMention['anchor'];
}
