import { type Claim, isStated, type QuoteClaim } from '../model/claim.ts';
import { leadOneBody } from './compare/officials.ts';
import { areOfTwoSpeakers, compareQuotes, sentenceAtOdds } from './compare/quotes.ts';
import type { Member } from './conflicts.ts';
import { sortOf, valueOf, wordsAround } from './words.ts';

export interface Side {
  readonly members: readonly Member[];
}

/** What one side of a conflict says, and where, as a reader of one article sees it. */
export interface Told {
  readonly claim: Claim;
  /** The value in English words. */
  readonly value: string;
  /** Whether the article that is read says it. */
  readonly isHere: boolean;
  /** Where in it, if its headline and its text are what is at odds; else null. */
  readonly part: 'headline' | 'text' | null;
  /** Other articles that say it, by outlet or file: the first ones, if any, and how many more there are. */
  readonly names: readonly string[];
  readonly more: number;
}

/** What is at odds, and what each side says of it, that of the article that is read first. */
export interface Telling {
  readonly label: string;
  /** Of dates, words beside one of them, behind the label: at the end of the line a list would cut them off. Else empty. */
  readonly about: string;
  readonly told: readonly Told[];
}

/** A conflict as a reader of the article at `here` sees it; null where no side has a member. */
export function tellingOf(sides: readonly Side[], here: string): Telling | null {
  const order = [...sides].sort(
    (a, b) => Number(isHere(b, here)) - Number(isHere(a, here)) || Number(isTold(b)) - Number(isTold(a)),
  );
  const first = order[0]?.members[0]?.value;
  if (!first) return null;
  const nameOf = namesOf(sides);
  const isOneOffice = arePersonsOfOneOffice(order);
  const isOneQuote = areSpeakersOfOneQuote(order);
  const show = (claim: Claim): string => {
    if (isOneOffice && claim.kind === 'official') return claim.person;
    if (claim.kind !== 'quote') return valueOf(claim);
    return isOneQuote ? (claim.speaker ?? '') : valueOf({ ...claim, value: brief(atOdds(claim, order), order, claim) });
  };
  const own = order[0]?.members.find(({ path }) => path === here)?.value ?? first;
  const label =
    isOneOffice && first.kind === 'official'
      ? capital(first.value.text)
      : isOneQuote
        ? `Speaker of ${valueOf(first)}`
        : labelOfSides(order, own);
  const told = order.flatMap((side) =>
    // Of a side that has several wordings, the reader is shown the one that stands before them.
    [side.members.find(({ path }) => path === here) ?? side.members[0]].flatMap((member) =>
      member ? [{ claim: member.value, value: show(member.value), ...whereabouts(side, here, nameOf) }] : [],
    ),
  );
  const headed = told.filter(({ isHere, claim }) => isHere && claim.topic.headline);
  const isHeadline = headed.length > 0 && told.some(({ isHere, claim }) => isHere && !claim.topic.headline);
  return {
    label,
    about: briefly(wordsAround(own)),
    told: told.map((one) => ({
      ...one,
      part: isHeadline && one.isHere ? (one.claim.topic.headline ? 'headline' : 'text') : null,
    })),
  };
}

/**
 * What is at odds, both values, and who says which, as a person reads it in one file: "Marchers: 18,000 here, 60,000 in
 * TSU Bulletin". `here` is the path of the file that is read.
 */
export function messageOf(sides: readonly Side[], here: string): string {
  const telling = tellingOf(sides, here);
  if (!telling) return '';
  const about = telling.about === '' ? '' : `, “${telling.about}”`;
  return `${telling.label}${about}: ${valuesTold(telling)}`;
}

/** Both values, and who says which: "18,000 here, 60,000 in TSU Bulletin". */
export const valuesTold = (telling: Telling): string =>
  areAllHere(telling)
    ? `${telling.told.map(({ value }) => value).join(' and ')} here`
    : telling.told.map((side) => `${side.value} ${where(side)}`).join(separatorOf(telling));

/** What stands between the sides: a comma where each has one place, else it would pass for one more place of the same side. */
export const separatorOf = ({ told }: Telling): string =>
  told.some(({ isHere, names, more }) => names.length + more + Number(isHere) > 1) ? '; ' : ', ';

/** Whether the article that is read is at odds with itself alone, and not its headline with its text. */
export const areAllHere = ({ told }: Telling): boolean =>
  told.every(({ isHere, part, names, more }) => isHere && part === null && names.length + more === 0);

/** A list cuts its lines: of what a date is of so much is told that both values are still seen. */
const LONGEST_ABOUT = 36;

/** Who did it stands at the beginning, and beside the date what was done: "31-metre embankment … was last inspected". */
function briefly(about: string): string {
  if (about.length <= LONGEST_ABOUT) return about;
  const half = (LONGEST_ABOUT - ' … '.length) / 2;
  const head = about.slice(0, about.lastIndexOf(' ', half));
  const tail = about.slice(about.indexOf(' ', about.length - half - 1));
  return `${head.replace(/[,;]$/, '')} …${tail}`;
}

/** Of a long quote, the sentence that another side has otherwise. */
function atOdds(quote: QuoteClaim, sides: readonly Side[]): string {
  const others = firstOf(sides).filter((claim) => claim.kind === 'quote' && claim.value !== quote.value);
  for (const other of others) {
    const sentence = other.kind === 'quote' ? sentenceAtOdds(quote, other) : null;
    if (sentence !== null) return sentence;
  }
  return quote.value;
}

/** A list cuts its lines: of each quote so much is told that the beginning of the other is still seen. */
const LONGEST_WORDS = 48;
/** Quotes that begin with more words alike are told from shortly before they part. */
const MOST_ALIKE = 3;

/** "…did not open any door" of "On that night, as I have said, I did not open any door", which another side has otherwise. */
function brief(words: string, sides: readonly Side[], quote: QuoteClaim): string {
  const mine = words.split(/\s+/);
  const alike = firstOf(sides)
    .filter((claim) => claim.kind === 'quote' && claim.value !== quote.value)
    .map((claim) => beginAlike(mine, claim.kind === 'quote' ? atOdds(claim, sides).split(/\s+/) : []));
  const shared = alike.length === 0 ? 0 : Math.min(...alike);
  const from = shared > MOST_ALIKE && shared < mine.length ? shared - MOST_ALIKE + 1 : 0;
  const told = `${from > 0 ? '…' : ''}${mine.slice(from).join(' ')}`;
  if (told.length <= LONGEST_WORDS) return told;
  const end = told.lastIndexOf(' ', LONGEST_WORDS);
  return `${told.slice(0, end > 0 ? end : LONGEST_WORDS)}…`;
}

/** How many words two texts have alike at their beginning. */
function beginAlike(mine: readonly string[], theirs: readonly string[]): number {
  const parting = mine.findIndex((word, i) => word.toLowerCase() !== theirs[i]?.toLowerCase());
  return parting < 0 ? mine.length : parting;
}

/** What the sides are at odds over: of statements, whether one denies the other. */
function labelOfSides(sides: readonly Side[], first: Claim): string {
  const isDenial = (claim: Claim): boolean => claim.kind === 'statement' && claim.value.negated;
  return sides.some(({ members }) => members.some(({ value }) => isDenial(value)))
    ? 'Said and denied'
    : sortOf(telling(sides) ?? first);
}

/** Of figures, one whose own words tell what it is of: "87 PER CENT!" tells nothing. */
const telling = (sides: readonly Side[]): Claim | undefined =>
  firstOf(sides).find((claim) => claim.kind === 'figure' && claim.value.counted !== null);

/** Whether the sides differ on who holds an office, not on which office a person holds. */
function arePersonsOfOneOffice(sides: readonly Side[]): boolean {
  const claims = firstOf(sides);
  const [first] = claims;
  return (
    first?.kind === 'official' &&
    first.says === 'office' &&
    claims.every(
      (claim) => claim.kind === 'official' && (claim.value.office === first.value.office || leadOneBody(claim, first)),
    ) &&
    new Set(claims.map((claim) => (claim.kind === 'official' ? claim.person : ''))).size === claims.length
  );
}

/** Whether the sides differ on who said some words, not on the words. */
function areSpeakersOfOneQuote(sides: readonly Side[]): boolean {
  const [first, ...rest] = firstOf(sides);
  return (
    first?.kind === 'quote' &&
    rest.every((claim) => claim.kind === 'quote' && areOfTwoSpeakers(compareQuotes(first, claim)))
  );
}

const firstOf = (sides: readonly Side[]): readonly Claim[] =>
  sides.flatMap((side) => side.members.slice(0, 1).map((member) => member.value));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether some article states the value, and not only its numbers or a weekday come to it. */
const isTold = (side: Side): boolean =>
  side.members.some(({ value }) => isStated(value) && (value.kind !== 'date' || value.weekdayOf === null));

const isHere = (side: Side, here: string): boolean => side.members.some((member) => member.path === here);

function whereabouts(
  side: Side,
  here: string,
  nameOf: (member: Member) => string,
): Omit<Told, 'claim' | 'value' | 'part'> {
  const others = new Map(side.members.filter((member) => member.path !== here).map((member) => [member.path, member]));
  const own = isHere(side, here);
  // A list cuts its lines: those that agree with the reader's article are counted, so that the other value is still seen.
  const most = own ? 1 : 2;
  const named = [...others.values()].slice(0, most).map(nameOf);
  const isShort = others.size === 1 && (named[0]?.length ?? 0) <= SHORT_NAME;
  const names = own && !isShort ? [] : named;
  return { isHere: own, names, more: others.size - names.length };
}

/** "Norden Press", not the name of a ministry in full. */
const SHORT_NAME = 16;

function where({ isHere, part, names, more }: Told): string {
  const named =
    names.length === 0 && more > 0
      ? `${more} other${more > 1 ? 's' : ''}`
      : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const own = part === null ? 'here' : `in the ${part}`;
  if (isHere) return named === '' ? own : `${own} and in ${named}`;
  return `in ${named}`;
}

/** An article goes by its outlet, or by its file where two articles of the outlet have a part in the conflict. */
function namesOf(sides: readonly Side[]): (member: Member) => string {
  const paths = new Map(sides.flatMap((side) => side.members.map((member) => [member.path, member.source])));
  const outlets = [...paths.values()];
  return ({ path, source }) =>
    source !== null && outlets.filter((outlet) => outlet === source).length === 1 ? source : fileName(path);
}

/** A file's own name: "reports/3-police.txt" is "3-police". */
const fileName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
