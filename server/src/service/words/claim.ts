import { reckoningOf } from '../../ledger/words.ts';
import type { Claim } from '../../model/claim.ts';
import { dateInWords } from './date.ts';
import { figureInWords } from './figure.ts';
import { type DateStyle, PLAIN } from './reader.ts';

/** What a claim says, in words; `own` is the article's own wording, for values that have no better one. */
export function claimInWords(claim: Claim, own: string, style: DateStyle = PLAIN): string {
  switch (claim.kind) {
    case 'date':
      return `${reckoningOf(claim)}${dateInWords(claim.value.value, claim.value.mod, own, style)}`;
    case 'figure':
      return `${reckoningOf(claim)}${figureInWords(claim.value, style)}`;
    case 'official':
      return claim.says === 'office' ? claim.value.text : claim.person;
    case 'quote':
    case 'statement':
      return own;
  }
}
