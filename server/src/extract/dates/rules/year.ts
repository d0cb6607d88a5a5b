import { readUnit } from '../count.ts';
import { calendar, type Found, found, point } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, isDashWord, type Word } from '../words.ts';
import { fullYear, readYear } from '../year-words.ts';

/** "2008", "'09", "2014-2018", "2010-11", "575 BC"; not the 2000 of "2000 troops" or of "Windows 2000". */
export const year: Rule = {
  name: 'year',
  starts: ['#', "'", 'the', 'eighteen', 'nineteen', 'twenty', 'two'],
  read(reader, at) {
    const { words } = reader;
    if (words[at]?.lower === 'the') return words[at + 1]?.lower === 'year' ? theYear(words, at) : null;
    if (words[at]?.kind === 'word' && words[at]?.lower !== "'")
      return YEAR_BEFORE.has(words[at - 1]?.lower ?? '') && !readUnit(words, readYear(words, at)?.to ?? at)
        ? singleYear(words, at)
        : null;
    return beforeChrist(words, at) ?? (isYearHere(words, at) ? (yearRange(words, at) ?? singleYear(words, at)) : null);
  },
  yes: [
    example('The law dates from 1998.', '1998 = 1998'),
    example('The 2012 floods ruined the crop.', '2012 = 2012'),
    example('She led the union in 2014-2018.', '2014-2018 = 2014/2018'),
    example('The 2010-11 winter was mild.', '2010-11 = 2010/2011'),
    example('A wall of 575 BC was found.', '575 BC = BC0575'),
    example('It was in nineteen eighty-four.', 'nineteen eighty-four = 1984'),
    example('Few lived to see the year 2000.', 'the year 2000 = 2000'),
  ],
  no: [
    'More than 2000 people came.',
    'The 2000-seat hall was full.',
    'It runs Windows 2000.',
    'The plot covers 1950 hectares.',
    'They paid $2000 for it.',
    'He lives at 1984 Elm Street.',
  ],
};

/** "the year 2008". */
function theYear(words: readonly Word[], at: number): Found | null {
  const value = words[at + 2]?.kind === 'number' ? readYear(words, at + 2) : null;
  return value && found(at, value.to, point(calendar(value.value, null, null)));
}

const singleYear = (words: readonly Word[], at: number): Found | null => {
  const value = readYear(words, at);
  return value && found(at, value.to, point(calendar(value.value, null, null)));
};

function yearRange(words: readonly Word[], at: number): Found | null {
  const first = readYear(words, at);
  const dash = words[first?.to ?? -1];
  if (!first || first.to !== at + 1 || !(isDashWord(dash) || dash?.lower === '/')) return null;
  const last = words[first.to + 1];
  if (last?.kind !== 'number' || !last.glued || !dash?.glued || !/^(?:\d\d|\d{4})$/.test(last.lower)) return null;
  const end = last.lower.length === 2 ? Math.floor(first.value / 100) * 100 + Number(last.lower) : Number(last.lower);
  if (
    end <= first.value ||
    end > 2199 ||
    (last.lower.length === 2 && end - first.value > LONGEST_SHORT_SPAN) ||
    words[first.to + 2]?.lower === '-'
  )
    return null;
  return found(at, first.to + 2, {
    kind: 'days',
    from: calendar(first.value, null, null),
    to: calendar(end, null, null),
  });
}

/** "1939-45" is a span, "2020-77" a label. */
const LONGEST_SHORT_SPAN = 40;

function beforeChrist(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word?.kind !== 'number' || !/^\d{1,4}$/.test(word.lower)) return null;
  const era = words[at + 1]?.lower.replaceAll('.', '') ?? '';
  if (era !== 'bc' && era !== 'bce' && !(era === 'ad' && isCapitalised(words[at + 1]))) return null;
  const digits = word.lower.padStart(4, '0');
  return found(at, at + 2, point({ at: 'value', value: era === 'ad' ? digits : `BC${digits}` }));
}

/** Whether a number of four digits, or two behind an apostrophe, stands where a year would. */
function isYearHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return false;
  if (word.lower === "'")
    return !word.glued && YEAR_BEFORE.has(before?.lower ?? '') && fullYear(Number(words[at + 1]?.lower)) > 0;
  const value = Number(word.lower);
  if (!/^\d{4}$/.test(word.lower) || value < 1000) return false;
  if (word.glued && !(before?.kind === 'punct' && OPENERS.has(before.lower))) return false;
  // "mid-2011" is a year, "A-2020" a label.
  if (word.glued && isDashWord(before) && before?.glued && !BEFORE_DASH.has(words[at - 2]?.lower ?? '')) return false;
  const next = words[at + 1];
  if (
    next?.glued &&
    (next.lower === '-' || next.lower === '–') &&
    words[at + 2]?.kind === 'word' &&
    COMPOUND.has(words[at + 2]?.lower ?? '')
  )
    return false;
  if (isSpanOfYears(words, at)) return true;
  if (isAmount(before) || isThing(words, at) || (isCapitalised(next) && next?.lower === 'index')) return false;
  if (YEAR_BEFORE.has(before?.lower ?? '')) return value < 2200;
  if (value < 1700 || value > 2060) return false;
  const plural =
    next?.kind === 'word' &&
    !isCapitalised(next) &&
    /(?:[^s]s|men|children|people)$/.test(next.lower) &&
    !FUNCTION_WORDS.has(next.lower);
  if (WEAK_BEFORE.has(before?.lower ?? '')) return !plural && !(next?.kind === 'word' && MEASURED.has(next.lower));
  if (next?.kind === 'word' && MEASURED.has(next.lower)) return false;
  const determined = before !== undefined && (DETERMINERS.has(before.lower) || before.lower === "'s");
  if (determined || !next || next.kind !== 'word' || isCapitalised(next))
    return value >= 1850 && !isAddress(before, next, determined);
  return !plural;
}

/** "2000-2050", "2000 - 2050": two years that follow each other speak for themselves. */
function isSpanOfYears(words: readonly Word[], at: number): boolean {
  const [first, dash, last] = [words[at], words[at + 1], words[at + 2]];
  if (
    !isDashWord(dash) ||
    !/^(?:1[89]|20)\d\d$/.test(first?.lower ?? '') ||
    !/^(?:1[89]|20)\d\d$/.test(last?.lower ?? '')
  )
    return false;
  return Number(first?.lower) < Number(last?.lower) && words[at + 3]?.kind !== 'symbol';
}

/** "1984 Elm Street": a number, without a determiner, in front of a name. */
const isAddress = (before: Word | undefined, next: Word | undefined, determined: boolean): boolean =>
  !determined && isCapitalised(next) && (before === undefined || before.lower === 'at' || before.lower === 'near');

const isAmount = (before: Word | undefined): boolean =>
  before !== undefined && (before.kind === 'symbol' || AMOUNT_BEFORE.has(before.lower));

/** Followed by what is counted or measured, where no preposition of time speaks for a year. */
function isThing(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1]?.lower ?? '';
  if (!next || next.kind !== 'word') return false;
  if (COUNTED.has(next.lower)) return before !== 'in' && before !== 'since';
  return WEAK_BEFORE.has(before) && MEASURED.has(next.lower);
}

const BEFORE_DASH = new Set(
  'mid early late pre post summer winter spring autumn fall january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4'.split(
    ' ',
  ),
);
const OPENERS = new Set(['(', '[', '"', "'", '-', '–', '—', '/', ':', ';', ',']);
const YEAR_BEFORE = new Set(
  'in since until till during through early late mid circa back year summer winter spring autumn fall class season'.split(
    ' ',
  ),
);
const WEAK_BEFORE = new Set('of for by from to and between after before'.split(' '));
const DETERMINERS = new Set('the a an this that its their his her our my your last next early late mid'.split(' '));
const AMOUNT_BEFORE = new Set(
  'about some nearly almost over than least most around approximately roughly another only had has have resolution decree bill case no number nos room flight route highway channel page chapter section article paragraph line lot windows russell nikkei ftse csi office server boeing airbus area model type class version vision agenda up under exactly totaling totalling'.split(
    ' ',
  ),
);
const COMPOUND = new Set(
  'strong member page meter metre foot mile km kilometre kilometer seat ton tonne acre hectare pound word person bed square unit man capacity year month week day hour minute'.split(
    ' ',
  ),
);
const COUNTED = new Set(
  'people troops soldiers men women children workers jobs students families houses homes dead deaths votes police officers employees residents protesters refugees migrants victims prisoners cases patients copies units members civilians fighters staff passengers tickets seats'.split(
    ' ',
  ),
);
const MEASURED = new Set(
  'metres meters feet miles km kilometres kilometers kg tons tonnes acres hectares euros dollars pounds rubles roubles yen barrels square degrees per percent watts megawatts mw calories points times words pages rpm volts hp litres liters gallons years days hours minutes weeks months million billion'.split(
    ' ',
  ),
);
const FUNCTION_WORDS = new Set('was is has as does this his its yes'.split(' '));
