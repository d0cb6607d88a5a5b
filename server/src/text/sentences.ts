import type { Span } from '../model/span.ts';
import type { Token } from './tokens.ts';

/** A sentence with its tokens; offsets are into the whole text. */
export interface Sentence extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
