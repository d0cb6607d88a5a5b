/**
 * What kind of value can answer a question of the news. `term` is a length of months or years, `while` one of days or less; a `day to
 * come` lies behind the day of publication.
 */
export type Answer =
  | 'term'
  | 'while'
  | 'day'
  | 'day to come'
  | 'hour'
  | 'money'
  | 'people'
  | 'count'
  | 'percent'
  | 'distance'
  | 'speed'
  | 'amount'
  | 'area'
  | 'score';

/** One of the questions that news answers with a number, with the words by which an answer is known. All repetitions are bounded, so that each pattern is linear. */
export interface Aspect {
  readonly name: string;
  readonly of: readonly Answer[];
  /** What ends right in front of the value. */
  readonly before?: RegExp;
  /** What must begin right behind it as well, where `before` alone would fit too much. */
  readonly then?: RegExp;
  /** What begins right behind it; a group named `place` is part of the question: how far from Tolm. */
  readonly after?: RegExp;
  /** What must not stand on either side: another question in nearly the same words. */
  readonly unless?: RegExp;
}

/** Questions that an article may answer of another firm, town or person than the next one does: how many a company employs. */
export const OF_ANYBODY: ReadonlySet<string> = new Set([
  'workforce',
  'members',
  'population',
  'revenue',
  'net profit',
  'operating profit',
  'pre-tax profit',
  'loss',
  'dividend',
  'shares',
  'rise in profit',
  'rise in sales',
  'salary',
  'sale price',
  'experience',
  'height',
  'weight',
  'width',
  'marriage',
  'contract',
  'cost',
  'rule',
  'crowd',
]);
