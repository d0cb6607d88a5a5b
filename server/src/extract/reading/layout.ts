import type { Paragraph } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** What the shape of an article tells before a sentence is read. */
export interface Layout {
  /**
   * In order, not overlapping; a header and the story behind it on the same line are two paragraphs. So are a dateline,
   * whose kind is `header`, and the story behind it.
   */
  readonly paragraphs: readonly Paragraph[];
  readonly headline: Span | null;
  /** The agency or outlet that the text names ("TASS", "The New Voice of Ukraine"). */
  readonly source: string | null;
  /** "BAKU, April 17. /TASS/.": the whole opening, and its place. */
  readonly dateline: (Span & { readonly place: string }) | null;
  /** Where the date of publication should be looked for; the dates stage values it. Null: infer it from the text. */
  readonly publication: (Span & { readonly from: 'header' | 'dateline' }) | null;
}
