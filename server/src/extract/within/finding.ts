import type { DateClaim, FigureClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from './reading.ts';

/** What the article's other numbers come to, where it states something else. */
export interface Reckoned {
  /** As claims have it: a number, or a TIMEX3 length of time. */
  readonly value: number | string;
  /** How it comes about, without words: "21 + 13". */
  readonly sum: string;
  /** The mentions that it is made of. */
  readonly from: readonly Span[];
}

/** A claim of an article, and what the article itself has against it: another claim, or a reckoning. */
export interface Finding {
  readonly stated: FigureClaim | DateClaim;
  readonly against: FigureClaim | DateClaim | Reckoned;
  readonly because: readonly string[];
}

/** One idea of how an article may contradict itself. Looks at all passages, since a total may stand after its parts. */
export type Check = (passages: readonly Passage[], draft: Draft) => readonly Finding[];

/** Whether a claim stands against what the article's other numbers come to, rather than against another claim. */
export const isReckoned = (against: Finding['against']): against is Reckoned => 'sum' in against;
