import type { Quote } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { FigureMention } from '../../model/figure.ts';
import type { PersonMention } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { Known } from './bearers.ts';
import type { Company } from './company.ts';
import type { Frame } from './frame.ts';
import type { Cast } from './statements/cast.ts';

/** A claim with the stretch of text that makes it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly at: Span;
}

/** What a maker of claims is given: the draft, a sentence in its frame, and the names of the sentence before it. */
export interface Scene {
  readonly draft: Draft;
  readonly frame: Frame;
  /** The keys of the names of the sentence before, each once. */
  readonly before: readonly string[];
  /** Whom pronouns stand for. */
  readonly cast: Cast;
  /** Whose its ages may be. */
  readonly company: Company;
  /** The mentions that begin in this sentence. */
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly persons: readonly PersonMention[];
  readonly quotes: readonly Quote[];
  /** What the whole article tells of each person, by name. */
  readonly bearers: ReadonlyMap<string, Known>;
}
