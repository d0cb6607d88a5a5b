import { keyOf } from '../ledger/claim-key.ts';
import {
  areAllHere,
  type Side,
  separatorOf,
  type Telling,
  type Told,
  tellingOf,
  valuesTold,
} from '../ledger/messages.ts';
import { reckoningOf } from '../ledger/words.ts';
import type { Conflict } from '../model/conflict.ts';
import type { ClaimRef } from '../model/group.ts';
import { type Snapshot, sitesOf } from './snapshot.ts';
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
  return sentenceOf(snapshot, conflict, here, style, (label) => label);
}

/**
 * The same with the state behind the label, where a list does not cut it off: "Date (explained), “signed”: …". What explains it, the last
 * of the reasons, stands at the end.
 */
export function messageWithState(snapshot: Snapshot, conflict: Conflict, here: string, style: DateStyle): string {
  const { explained, developing, severity, because } = conflict;
  const told = sentenceOf(snapshot, conflict, here, style, (label) => {
    if (explained) return say(style, developing ? '{0} (explained, developing)' : '{0} (explained)', label);
    if (developing) return say(style, '{0} (developing)', label);
    return severity === 'hint' ? say(style, '{0} (doubtful)', label) : label;
  });
  const why = explained ? because.at(-1) : undefined;
  return why === undefined ? told : `${told} – ${translated(style, why)}`;
}

function sentenceOf(
  snapshot: Snapshot,
  conflict: Conflict,
  here: string,
  style: DateStyle,
  marked: (label: string) => string,
): string {
  const sides = inTextOrder(snapshot, conflict.sides, here).map((side) => membersOf(snapshot, side, here));
  const telling = tellingOf(sides, here);
  if (!telling) return conflict.message;
  const told = languageOf(style.locale) === 'en' ? valuesTold(telling) : valuesInWords(telling, style);
  const label = marked(translated(style, telling.label));
  return `${telling.about === '' ? label : say(style, '{0}, “{1}”', label, telling.about)}: ${told}`;
}

/** Where an article has several sides of a conflict, the one that it tells first goes first: there the reader is pointed at it. */
function inTextOrder(snapshot: Snapshot, sides: Conflict['sides'], here: string): readonly (readonly ClaimRef[])[] {
  const starts = new Map(sides.map((side) => [side, startOf(snapshot, side, here)]));
  return [...sides].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}

/** Where an article begins to tell a side; beyond all places where it does not. */
const startOf = (snapshot: Snapshot, side: readonly ClaimRef[], here: string): number =>
  Math.min(
    Number.MAX_SAFE_INTEGER,
    ...side
      .filter(({ path }) => path === here)
      .flatMap(({ path, claim }) => sitesOf(snapshot, path, claim).map(({ start }) => start)),
  );

/**
 * The members of a side. What a side says is told once, in the words that stand here, else in those of the first: the claims
 * of the others, in an affair that a hundred sources tell, are not looked up.
 */
function membersOf(snapshot: Snapshot, side: readonly ClaimRef[], here: string): Side {
  const first = side.find(({ path, claim }) => snapshot.claim(path, claim) !== null);
  const common = first ? snapshot.claim(first.path, first.claim) : null;
  return {
    members: side.flatMap((ref) => {
      const value = ref.path === here ? snapshot.claim(ref.path, ref.claim) : common;
      return value ? [{ ...ref, key: keyOf(ref.path, ref.claim), value, source: snapshot.sourceOf(ref.path) }] : [];
    }),
  };
}

/** Both values, and who says which, in the reader's language; what the articles say stays in their words. */
function valuesInWords(telling: Telling, style: DateStyle): string {
  const values = telling.told.map((side) => valueInWords(side, style));
  return areAllHere(telling)
    ? say(
        style,
        '{0} here',
        values.reduce((all, value) => say(style, '{0} and {1}', all, value)),
      )
    : telling.told.map((side, index) => where(side, values[index] ?? '', style)).join(separatorOf(telling));
}

function valueInWords({ claim, value }: Told, style: DateStyle): string {
  if (claim.kind === 'date')
    return `${reckoningOf(claim)}${dateInWords(claim.value.value, null, value, { ...style, weekday: false })}`;
  if (claim.kind === 'figure') return `${reckoningOf(claim)}${figureInWords({ ...claim.value, counted: null }, style)}`;
  return value;
}

function where({ isHere, part, names, more }: Told, value: string, style: DateStyle): string {
  if (isHere && names.length + more === 0)
    return say(
      style,
      part === null ? '{0} here' : part === 'headline' ? '{0} in the headline' : '{0} in the text',
      value,
    );
  const listed = names.join(', ');
  const others =
    more === 0 ? listed : listed === '' ? say(style, '{0} others', more) : say(style, '{0} and {1} more', listed, more);
  return say(style, isHere ? '{0} here and in {1}' : '{0} in {1}', value, others);
}
