import type { Span } from './span.ts';

/** `~` about; `<` and `>` strict bounds, `<=` and `>=` the others ("up to", "at least"). */
export type Comparator = '=' | '~' | '>' | '>=' | '<' | '<=';
export type Change = 'up' | 'down' | 'to';

/** What kind of quantity: decides what it may be compared with. */
export type FigureSort = 'count' | 'money' | 'measure' | 'percent' | 'age' | 'score' | 'ratio' | 'ordinal';

/** A quantity: value, how sure it is, unit, and above all what is counted. */
export interface FigureMention extends Span {
  readonly text: string;
  readonly sort: FigureSort;
  readonly value: number;
  /** The upper end of a range ("10 to 12"); null where there is none. */
  readonly to: number | null;
  readonly comparator: Comparator;
  readonly change: Change | null;
  /**
   * UCUM code or ISO 4217 currency, with what it is per ("USD/share", "[bbl_us]/d", "/a"); a plain word where neither has one
   * ("bp", "percentage point", "point", "cent" of a currency that stays unsaid). Null where there is none.
   */
  readonly unit: string | null;
  /** What is counted or measured, as the text names it, without the number; null where it names nothing. */
  readonly counted: string | null;
  /** Where that phrase stands; null where it is not one stretch of the text. */
  readonly countedSpan: Span | null;
  /** The head of what is counted in its common form ("soldier" for "Russian servicemen"); null where nothing is counted. */
  readonly head: string | null;
  /** The modifiers of the head in base form, lower case ("russian", "armored", "killed"). */
  readonly modifiers: readonly string[];
  /** What happened to what is counted, in a common form ("die", "injure", "arrest"); null where the sentence tells no such event. */
  readonly event: string | null;
  readonly approximate: boolean;
  /** The start of the figure of the same article of which this one is a part ("5 dead, among them 2 children"); null where it is no stated part. */
  readonly partOf: number | null;
  /** A number that adds to another one ("two more", "another five", "a further 20"). */
  readonly additional: boolean;
}
