import type { Claim, Site } from './claim.ts';
import type { Clash } from './clash.ts';
import type { DateMention } from './date.ts';
import type { FigureMention } from './figure.ts';
import type { PersonMention } from './person.ts';
import type { Span } from './span.ts';

/** What a paragraph is; claims and quotes come from `headline`, `subheading` and `body` alone, but for a `header` whose weekday is not that of its date. */
export type ParagraphKind = 'header' | 'headline' | 'subheading' | 'byline' | 'body' | 'boilerplate';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

export interface Quote extends Span {
  /** The words between the quotation marks. */
  readonly text: string;
  /** The speaker as this article's person name, or the words that stand for the speaker ("the ministry"); null where none is told. */
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
}

export interface Publication {
  /** ISO 8601 date; null where it cannot be told. */
  readonly value: string | null;
  readonly from: 'header' | 'dateline' | 'inferred' | null;
  /**
   * What is told of the day where its year cannot be told, in TIMEX3: the day of a header or dateline (`XXXX-06-29`), else the
   * weekday on which the lead has its news happen (`XXXX-WXX-7`). Null elsewhere.
   */
  readonly yearless: string | null;
}

/** Something that the reading of an article could not do as asked. Reported beside the result, never thrown. */
export interface Problem {
  readonly code: 'too-long' | 'empty' | 'not-prose' | 'stage-failed';
  readonly message: string;
}

/** All that one text says. Made by `extract`, a pure function of text and context. */
export interface Article {
  readonly path: string;
  readonly length: number;
  readonly headline: (Span & { readonly text: string }) | null;
  /** The agency or outlet that the text names; null where it names none. */
  readonly source: string | null;
  /** The place of the dateline ("MOSCOW"); null where there is none. */
  readonly dateline: string | null;
  readonly published: Publication;
  readonly paragraphs: readonly Paragraph[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly persons: readonly PersonMention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  /** Where each claim stands, by claim id. */
  readonly sites: ReadonlyMap<string, readonly Site[]>;
  /** Where the article stands against itself. */
  readonly clashes: readonly Clash[];
  /** What the article is about: its names in canonical form, and the common forms of its other telling words, each once. */
  readonly terms: { readonly names: readonly string[]; readonly words: readonly string[] };
  readonly problems: readonly Problem[];
}
