import type { Uncorroborated } from '../uncorroborated.ts';
import { dateInWords } from './date.ts';
import { figureInWords } from './figure.ts';
import { type DateStyle, PLAIN } from './reader.ts';
import { say } from './say.ts';

/** What it is about a draft's value that no source has: "No source has 1,960 troops". */
export function uncorroboratedInWords({ claim, named }: Uncorroborated, style: DateStyle = PLAIN): string {
  switch (claim.kind) {
    case 'figure':
      return say(style, 'Uncorroborated: no source has “{0}”', figureInWords(claim.value, style));
    case 'date':
      return say(
        style,
        'Uncorroborated: no source tells of {0}',
        dateInWords(claim.value.value, claim.value.mod, claim.value.value, style),
      );
    case 'official':
      return named
        ? say(style, 'Uncorroborated: no source calls {0} “{1}”', claim.person, claim.value.text)
        : say(style, 'Uncorroborated: no source names {0} (“{1}”)', claim.person, claim.value.text);
  }
}
