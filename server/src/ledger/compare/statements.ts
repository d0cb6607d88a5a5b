import { stem } from '../../extract/claims/stem.ts';
import type { StatementClaim } from '../../model/claim.ts';
import { sameness } from './participants.ts';
import { compatible, excluding, incomparable, type Relation } from './relation.ts';

/** In what two statements of one matter are at odds. */
export type Clash =
  /** "The captain was arrested", "the captain has not been detained". */
  | 'denial'
  /** "Police fired tear gas", "no tear gas was used": the thing itself is denied. */
  | 'absence'
  /** "He was acquitted", "he was convicted". */
  | 'outcome';

type Value = StatementClaim['value'];

/** Compares what two statements say, were they of one matter. Whether they are is for the judge to tell, participant by participant. */
export function compareStatements(a: StatementClaim, b: StatementClaim): Relation {
  switch (clashOf(a, b)) {
    case 'denial':
      return excluding('one says so, the other denies it');
    case 'absence':
      return excluding('one tells of it, the other says that there was none');
    case 'outcome':
      return excluding('only one of both can be so');
    case null:
      // Two clauses of one mind stand on one side; what speaks of different things cannot be compared.
      return isOneMind(a.value, b.value) ? compatible('both say so') : incomparable('they speak of different things');
  }
}

/** In what two statements are at odds; null where they are not. Cheap: most pairs share neither deed nor question. */
export function clashOf(a: StatementClaim, b: StatementClaim): Clash | null {
  const [x, y] = [a.value, b.value];
  if ((a.modality === 'planned') !== (b.modality === 'planned')) return null;
  if (x.negated === y.negated) return !x.negated && isOtherOutcome(x.outcome, y.outcome) ? 'outcome' : null;
  if (x.deed !== null && x.deed === y.deed) return 'denial';
  const denial = x.negated ? x : y;
  const told = x.negated ? y : x;
  return isAbsence(denial) && thingIn(denial, told) > 0 ? 'absence' : null;
}

/** A denial that names no deed says that there was nothing of the kind: "there was no appeal", "tear gas was not used". */
const isAbsence = ({ deed, patient }: Value): boolean =>
  deed === null && patient !== null && !TELLING.has(patient.head ?? '');
/** Who "gave no figure" or "no details" on one day gives them on the next: that is news, no denial. */
const TELLING: ReadonlySet<string> = new Set(
  ['figure', 'detail', 'comment', 'reason', 'name', 'word', 'answer', 'date'].map(stem),
);

/** How surely a statement tells of the thing that another says there was none of, from 0 to 1: as a part of it, or as the deed. */
export function thingIn(denial: Value, told: Value): number {
  const thing = denial.patient;
  if (thing === null || thing.head === null) return 0;
  const parts = [told.patient, ...told.others].map((part) => sameness(thing, part));
  return Math.max(
    0,
    ...parts,
    isOfIt(thing, told.patient) ? OF_IT : 0,
    thing.words.length === 0 && told.deed !== null && stem(told.deed) === thing.head ? AS_DEED : 0,
  );
}

/** "Demanded the withdrawal of foreign troops" speaks of foreign troops; "there were no foreign troops" says that there are none. */
function isOfIt(thing: NonNullable<Value['patient']>, part: Value['patient']): boolean {
  if (part === null || thing.head === null || thing.names.length === 0) return false;
  return part.words.includes(thing.head) && thing.names.every((name) => part.names.includes(name));
}
const OF_IT = 0.6;

/** "There will be no appeal", "his client will appeal". */
const AS_DEED = 0.6;

function isOtherOutcome(x: string | null, y: string | null): boolean {
  if (x === null || y === null || x === y) return false;
  return x.slice(0, x.indexOf(':')) === y.slice(0, y.indexOf(':'));
}

/** The answer may change with time: a later report of the other one is news. */
export const isPassing = ({ value }: StatementClaim): boolean => value.outcome?.endsWith('~') ?? false;

function isOneMind(x: Value, y: Value): boolean {
  if (x.negated !== y.negated) return false;
  return (
    (x.deed !== null && x.deed === y.deed) || (x.deed === null && y.deed === null && sameness(x.patient, y.patient) > 0)
  );
}
