/** Numeric dates: which comes first. `auto` infers it from the article where it can, else day first. */
export type DayMonthOrder = 'auto' | 'day-first' | 'month-first';

/** What `extract` needs beside the text. Everything that could differ between two readings of one text stands here. */
export interface ExtractContext {
  /** Relative to the folder, with `/`. A file name may carry a date or a source, but never decides alone. */
  readonly path: string;
  readonly dayMonthOrder: DayMonthOrder;
  /** Texts longer than this many UTF-16 units are not read. */
  readonly maxLength: number;
}

export const defaultContext = (path: string): ExtractContext => ({ path, dayMonthOrder: 'auto', maxLength: 1_000_000 });
