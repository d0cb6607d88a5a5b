import type { DateMention, ImpliedPart } from '../../../model/date.ts';
import type { Tense } from './tense.ts';

/** A date of the article that others are counted from. */
export interface Reference {
  readonly value: string;
  /** Epoch day on which it begins. */
  readonly first: number;
  /** The text gives its year, itself or in the date that it was counted from. */
  readonly explicit: boolean;
  /** Start and end of its mention. */
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What is known around an expression when it is valued. */
export interface Scene {
  /** Epoch day of the publication; null where nothing tells it. */
  readonly publication: number | null;
  /** The date that the sentence or the one before is about. */
  readonly reference: Reference | null;
  /** The last single day that the text told: "it closed the day higher" may stand behind "the best since 1991". */
  readonly day: Reference | null;
  readonly tense: Tense | null;
  /** The verb tells what is to come at a moment: "will meet in two weeks", "expires in two weeks". */
  readonly looksAhead: boolean;
  /** "until" behind a past verb: what it ends may be over. */
  readonly untilOfPast: boolean;
  /** The weekday that stands beside the date. */
  readonly namedWeekday: number | null;
  /** Where the expression begins. */
  readonly offset: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** A value, and what was supplied to get it. */
export interface Resolved {
  readonly value: string;
  readonly implied: readonly ImpliedPart[];
  readonly anchor: DateMention['anchor'];
}

/** A day in the same paragraph holds for this many sentences, over a paragraph's end for one. */
const DAY_HOLDS = 3;

/** The day that the story is at; null where none is told near by, or where the only one is to come and the sentence is past. */
export function storyDayOf(scene: Scene): Reference | null {
  const { day, publication } = scene;
  if (!day) return null;
  const apart = scene.sentence - day.sentence;
  if (apart > 1 && (apart > DAY_HOLDS || day.paragraph !== scene.paragraph)) return null;
  if (apart > 0 && publication !== null && day.first > publication && scene.tense === 'past') return null;
  return day;
}
