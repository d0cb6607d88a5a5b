import type { Uncorroborated } from '../uncorroborated.ts';
import { dateInWords } from './date.ts';
import { figureInWords } from './figure.ts';
import { type DateStyle, PLAIN } from './reader.ts';

/** What it is about a draft's value that no source has: "No source has 1,960 troops". */
export function uncorroboratedInWords({ claim, named }: Uncorroborated, style: DateStyle = PLAIN): string {
  switch (claim.kind) {
    case 'figure':
      return `Uncorroborated: no source has “${figureInWords(claim.value)}”`;
    case 'date':
      return `Uncorroborated: no source tells of ${dateInWords(claim.value.value, claim.value.mod, claim.value.value, style)}`;
    case 'official':
      return named
        ? `Uncorroborated: no source calls ${claim.person} “${claim.value.text}”`
        : `Uncorroborated: no source names ${claim.person} (“${claim.value.text}”)`;
  }
}
