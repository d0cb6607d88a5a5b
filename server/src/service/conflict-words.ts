import { keyOf } from '../ledger/claim-key.ts';
import { areAllHere, messageOf, type Side, separatorOf, type Told, tellingOf } from '../ledger/messages.ts';
import { reckoningOf } from '../ledger/words.ts';
import type { Conflict } from '../model/conflict.ts';
import type { ClaimRef } from '../model/group.ts';
import { claimOf, type Snapshot } from './snapshot.ts';
import { dateInWords } from './words/date.ts';
import { figureInWords } from './words/figure.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { languageOf, say } from './words/say.ts';
import { translated } from './words/translated.ts';

/** What is at odds, as a reader of the article `here` sees it: the value here first, then who says otherwise. */
export function conflictMessage(
  snapshot: Snapshot,
  conflict: Conflict,
  here: string,
  style: DateStyle = PLAIN,
): string {
  const sides = conflict.sides.map((side) => membersOf(snapshot, side, here));
  const message = languageOf(style.locale) === 'en' ? messageOf(sides, here) : localMessage(sides, here, style);
  return message || conflict.message;
}

/** An explained difference is told with what explains it: the last of its reasons. */
export function withState(told: string, { explained, developing, because }: Conflict, style: DateStyle): string {
  if (!explained) return developing ? say(style, '{0} (developing)', told) : told;
  const why = because.at(-1);
  if (why === undefined) return say(style, '{0} (explained)', told);
  return say(
    style,
    developing ? '{0} (explained, developing: {1})' : '{0} (explained: {1})',
    told,
    translated(style, why),
  );
}

/**
 * The members of a side. What a side says is told once, in the words that stand here, else in those of the first: the claims
 * of the others, in an affair that a hundred sources tell, are not looked up.
 */
function membersOf(snapshot: Snapshot, side: readonly ClaimRef[], here: string): Side {
  const first = side.find(({ path, claim }) => claimOf(snapshot, path, claim) !== null);
  const common = first ? claimOf(snapshot, first.path, first.claim) : null;
  return {
    members: side.flatMap((ref) => {
      const value = ref.path === here ? claimOf(snapshot, ref.path, ref.claim) : common;
      return value ? [{ ...ref, key: keyOf(ref.path, ref.claim), value, source: snapshot.sourceOf(ref.path) }] : [];
    }),
  };
}

/** The same in the reader's language; what the articles say stays in their words. */
function localMessage(sides: readonly Side[], here: string, style: DateStyle): string {
  const telling = tellingOf(sides, here);
  if (!telling) return '';
  const values = telling.told.map((side) => valueInWords(side, style));
  const told = areAllHere(telling)
    ? say(
        style,
        '{0} here',
        values.reduce((all, value) => say(style, '{0} and {1}', all, value)),
      )
    : telling.told.map((side, index) => where(side, values[index] ?? '', style)).join(separatorOf(telling));
  return `${translated(style, telling.label)}: ${told}`;
}

function valueInWords({ claim, value }: Told, style: DateStyle): string {
  if (claim.kind === 'date')
    return `${reckoningOf(claim)}${dateInWords(claim.value.value, null, value, { ...style, weekday: false })}`;
  if (claim.kind === 'figure') return `${reckoningOf(claim)}${figureInWords({ ...claim.value, counted: null }, style)}`;
  return value;
}

function where({ isHere, part, names, more }: Told, value: string, style: DateStyle): string {
  if (isHere && names.length === 0)
    return say(
      style,
      part === null ? '{0} here' : part === 'headline' ? '{0} in the headline' : '{0} in the text',
      value,
    );
  const listed = names.join(', ');
  const others = more > 0 ? say(style, '{0} and {1} more', listed, more) : listed;
  return say(style, isHere ? '{0} here and in {1}' : '{0} in {1}', value, others);
}
