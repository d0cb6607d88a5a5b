import type { Claim } from '../../model/claim.ts';
import { dateInWords } from './date.ts';
import { figureInWords } from './figure.ts';

/** What a claim says, in words; `own` is the article's own wording, for values that have no better one. */
export function claimInWords(claim: Claim, own: string): string {
  switch (claim.kind) {
    case 'date':
      return dateInWords(claim.value.value, claim.value.mod, own);
    case 'figure':
      return figureInWords(claim.value);
    case 'official':
      return claim.value.text;
    case 'quote':
    case 'statement':
      return own;
  }
}
