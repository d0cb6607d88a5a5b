import { type Found, found, point, type Stretch } from '../meaning.ts';
import { readOrdinal } from '../number-words.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';
import { readYear } from '../year-words.ts';
import { yearOf, yearStretch } from './season.ts';

/** "the third quarter", "the first half of 2020", "third-quarter", "Q3 2009", "the final quarter of last year", "fiscal third quarter". */
export const partOfYear: Rule = {
  name: 'part of a year',
  starts: [
    'the',
    'first',
    'second',
    'third',
    'fourth',
    'final',
    'last',
    'latest',
    'fiscal',
    'q',
    'q1',
    'q2',
    'q3',
    'q4',
    'h',
    'h1',
    'h2',
    '#',
    'this',
    'its',
    'year',
  ],
  read(reader, at) {
    const { words } = reader;
    const code = /^([qh])([1-4])$/.exec(words[at]?.lower ?? '');
    const dated = isCapitalised(words[at]) || readYear(words, words[at + 1]?.lower === 'of' ? at + 2 : at + 1) !== null;
    if (code && (code[1] === 'q' || Number(code[2]) < 3) && dated)
      return withYear(reader, at, at + 1, code[1] === 'q' ? 'Q' : 'H', Number(code[2]));
    return yearFirst(words, at) ?? named(reader, at);
  },
  yes: [
    example('Profit rose in the third quarter of 2009.', 'the third quarter of 2009 = 2009-Q3'),
    example('It grew in the first half of last year.', 'the first half of last year = 2023-H1'),
    example('Q3 2009 was weak.', 'Q3 2009 = 2009-Q3'),
    example('The bank posted a third-quarter loss.', 'third-quarter = 2023-Q3'),
    example('Orders fell in the final quarter of 2008.', 'the final quarter of 2008 = 2008-Q4'),
    example('Profit fell in the first quarter.', 'the first quarter = 2024-Q1'),
  ],
  no: [
    'He threw a touchdown in the first quarter.',
    'They scored twice in the second half.',
    'A quarter of the seats are empty.',
    'The first half of the book is dull.',
  ],
};

/** "2017 Q1", "2017-Q1". */
function yearFirst(words: readonly Word[], at: number): Found | null {
  const year = words[at]?.kind === 'number' ? readYear(words, at) : null;
  if (!year) return null;
  const place = words[year.to]?.lower === '-' ? year.to + 1 : year.to;
  const code = /^([qh])([1-4])$/.exec(words[place]?.lower ?? '');
  return code
    ? found(at, place + 1, partMeaning(code[1] === 'q' ? 'Q' : 'H', Number(code[2]), yearStretch(year.value)))
    : null;
}

function named(reader: Reader, at: number): Found | null {
  const { words } = reader;
  let place = at;
  if (['the', 'its', 'this'].includes(words[place]?.lower ?? '')) place++;
  const possessed = words[place]?.lower === 'year' && words[place + 1]?.lower === "'s";
  if (possessed) place += 2;
  const lead = possessed ? null : readYear(words, place);
  if (lead) place = lead.to;
  if (words[place]?.lower === 'fiscal') place++;
  const ordinal = readOrdinal(words, place);
  const name = words[place]?.lower;
  const last =
    name === 'final' ||
    (name === 'last' && words[place + 1]?.lower !== 'quarter') ||
    (name === 'last' && words[place + 2]?.lower === 'of');
  if (!ordinal && !last) return null;
  let to = ordinal?.to ?? place + 1;
  if (words[to]?.lower === 'fiscal') to++;
  const hyphen = words[to]?.lower === '-' && words[to]?.glued;
  if (hyphen) to++;
  const unit = words[to]?.lower;
  const n = ordinal?.value ?? 0;
  if ((unit !== 'quarter' && unit !== 'half') || n > (unit === 'quarter' ? 4 : 2)) return null;
  if (isCapitalised(words[to]) && isCapitalised(words[to + 1])) return null;
  if (words[to + 1]?.lower === '-' && words[to + 1]?.glued) return null;
  const letter = unit === 'quarter' ? 'Q' : 'H';
  const from = ['its', 'this'].includes(words[at]?.lower ?? '') ? at + 1 : at;
  if (lead) return found(from, to + 1, partMeaning(letter, n, yearStretch(lead.value)));
  const dated = withYear(reader, from, to + 1, letter, n);
  if (dated.to > to + 1) return dated;
  if (words[to + 1]?.lower === 'of' || isNear(words, at, SPORT)) return null;
  // "the first half" alone is half a match or half a book more often than half a year.
  return unit === 'half' && !possessed && !isNear(words, at, MONEY) ? null : dated;
}

const partMeaning = (letter: 'Q' | 'H', n: number, year: Stretch | null) =>
  point({ at: 'part-of-year', letter, n, year });

/** A year behind it: "of 2009", "2009", "of last year", "of fiscal 1989", "last year". */
function withYear(reader: Reader, from: number, to: number, letter: 'Q' | 'H', n: number): Found {
  const { words } = reader;
  const of = words[to]?.lower === 'of' || words[to]?.lower === 'in' ? to + 1 : to;
  const direct = readYear(words, words[of]?.lower === ',' ? of + 1 : of);
  if (direct && (of > to || words[to]?.kind === 'number'))
    return found(from, direct.to, partMeaning(letter, n, yearStretch(direct.value)));
  const inner = words[to]?.lower === 'in' ? null : yearOf(reader, of);
  if (inner && (of > to || ['last', 'this', 'next', 'fiscal'].includes(words[to]?.lower ?? '')))
    return found(from, inner.to, partMeaning(letter, n, inner.stretch));
  // "the first half of the 1990s" is a stretch of the decade, not of one year.
  return found(from, to, partMeaning(letter, n, null));
}

const MONEY = new Set(
  'profit profits earnings results revenue revenues sales loss losses net income growth figures report pretax'.split(
    ' ',
  ),
);

/** Quarters and halves are played as well. One word of the game in the sentence is enough. */
const isNear = (words: readonly Word[], at: number, given: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, at - NEAR), at + NEAR).some((word) => given.has(word.lower));
const NEAR = 25;
const SPORT = new Set(
  'touchdown touchdowns scored scoring yards yard goal goals kick kicked penalty lead halftime half-time coach quarterback rebounds points fumble game match tied equaliser equalizer innings foul fouls pass passes striker goalkeeper midfielder substitute assist'.split(
    ' ',
  ),
);
