import { MONTHS } from '../../lexicon/months.ts';
import { AMOUNT_WORDS, type Counted, durationValue, readCounted, readUnit } from '../count.ts';
import { type Found, found } from '../meaning.ts';
import { CARDINAL_WORDS, readCardinal } from '../number-words.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';

/** "five years", "five-year", "two and a half hours", "half an hour", "decades", "the past three years", "18-month-old". */
export const duration: Rule = {
  name: 'duration',
  starts: [
    ...CARDINAL_WORDS,
    ...AMOUNT_WORDS,
    '#',
    'the',
    'last',
    'past',
    'next',
    'these',
    'those',
    'this',
    'that',
    'all',
    'recent',
    'years',
    'decades',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'centuries',
    'decade',
    'year',
    'month',
    'week',
    'day',
    'hour',
    'first',
    'coming',
    'previous',
    'following',
    'fortnight',
  ],
  read({ words }, at) {
    const first = words[at]?.lower ?? '';
    if (first === 'all') return wholeUnit(words, at);
    return (
      yearTo(words, at) ?? window(words, at) ?? counted(words, at) ?? lowerBound(words, at) ?? bareUnits(words, at)
    );
  },
  yes: [
    example('The mandate runs for five years.', 'five years = P5Y'),
    example('It was a five-year deal.', 'five-year = P5Y'),
    example('BAKER GETS 15 YEARS IN JAIL', '15 YEARS = P15Y'),
    example('The siege lasted 18 months.', '18 months = P18M'),
    example('They talked for two and a half hours.', 'two and a half hours = PT2.5H'),
    example('It took half an hour.', 'half an hour = PT30M'),
    example('He ruled for decades.', 'decades = PXDE'),
    example('Prices doubled in the past three years.', 'the past three years = P3Y'),
    example('The war has lasted several months.', 'several months = PXM'),
    example('A two-week truce holds.', 'two-week = P2W'),
    example('The 12-hour flight was late.', '12-hour = PT12H'),
    example('It may last between 40 and 50 days.', '40 = P40D', '50 days = P50D'),
    example('The port was decades in the making.', 'decades = PXDE'),
    example('It lasted an hour and 20 minutes.', 'an hour and 20 minutes = PT1H20M'),
  ],
  no: [
    'He came in second.',
    'A quarter of the voters stayed at home.',
    'The second minister spoke.',
    'It was the final quarter-final.',
    'He hopes that one day she will sing, and she may one day do so.',
    'One day he left.',
    'This is not a day for songs.',
  ],
};

/** "five years", "two hours and 30 minutes", "five-year". */
function counted(words: readonly Word[], at: number): Found | null {
  const span = readCounted(words, at);
  if (!span) return null;
  const unit = words[span.to - 1];
  if (isCapitalised(unit) && !isCapitalised(words[at]) && !isShouted(unit)) return null;
  if (isPartOfName(words, at, span)) return null;
  const more = readSecond(words, span);
  if (more) return found(at, more.to, { kind: 'duration', value: more.value }, span.mod);
  let to = span.to;
  if (words[to]?.lower === '-' && words[to]?.glued && LONG.has(words[to + 1]?.lower ?? '')) to += 2;
  else if (words[to]?.lower === 'old' && !span.hyphenated) to++;
  if (isRankOrFraction(words, at, span) || isSomeDay(words, at, to) || isSuchDay(words, at, to)) return null;
  return found(at, to, { kind: 'duration', value: durationValue(span.count, span.unit) }, span.mod);
}

/** "in the year to February": the twelve months that end there. */
function yearTo(words: readonly Word[], at: number): Found | null {
  if (words[at]?.lower !== 'the' || words[at + 1]?.lower !== 'year' || words[at + 2]?.lower !== 'to') return null;
  const end = words[at + 3];
  return MONTHS.has(end?.lower ?? '') && isCapitalised(end)
    ? found(at, at + 2, { kind: 'duration', value: 'P1Y' })
    : null;
}

/** "between 40 and 50 days": the first number lacks its unit. */
function lowerBound(words: readonly Word[], at: number): Found | null {
  if (words[at - 1]?.lower !== 'between' || words[at + 1]?.lower !== 'and') return null;
  const [low, high] = [Number(words[at]?.lower.replaceAll(',', '')), readCounted(words, at + 2)];
  const count = readCardinal(words, at)?.value ?? low;
  if (!high?.count || !(count < high.count)) return null;
  return found(at, at + 1, { kind: 'duration', value: durationValue(count, high.unit) });
}

const LONG = new Set(['old', 'long']);

/** "This is not a day for speeches", "there never came a day for it": which one, not how long. */
const isSuchDay = (words: readonly Word[], at: number, to: number): boolean =>
  words[at]?.lower === 'a' &&
  to === at + 2 &&
  words[at + 1]?.lower === 'day' &&
  SUCH_BEFORE.has(words[at - 1]?.lower ?? '') &&
  SUCH_BEHIND.has(words[to]?.lower ?? '');
const SUCH_BEFORE = new Set("is was be been not 's such came comes ever always".split(' '));
const SUCH_BEHIND = new Set('when that for of like to anybody nobody everybody we i no in'.split(' '));

/** "so that one day he may return", "One day in spring the phone rang": some day, no span. "It lasted one day" is a span. */
function isSomeDay(words: readonly Word[], at: number, to: number): boolean {
  if (words[at]?.lower !== 'one' || words[at + 1]?.lower !== 'day' || to !== at + 2) return false;
  const next = words[to]?.lower ?? '';
  const before = words[at - 1];
  const opens = before === undefined || before.kind === 'punct' || CLAUSE_BEFORE.has(before.lower);
  return (
    (opens && (next === 'in' || SUBJECTS.has(next) || isCapitalised(words[to]))) || MODALS.has(before?.lower ?? '')
  );
}
const CLAUSE_BEFORE = new Set('that and but if when until or'.split(' '));
const SUBJECTS = new Set('i we you he she it they the a an his her their our my this these those'.split(' '));
const MODALS = new Set("will would could may might can shall should 'll".split(' '));

/** "a single day" is a span, "one day" often none: "one day we will win". */
const isRankOrFraction = (words: readonly Word[], at: number, span: Counted): boolean =>
  span.unit === 'quarter' && span.count !== null && span.count < 2 && words[at]?.kind !== 'number' && !span.hyphenated;

/** "7 Days Inn", "Five Year Plan": capitals in the middle of a sentence. */
const isPartOfName = (words: readonly Word[], at: number, span: Counted): boolean =>
  isCapitalised(words[span.to - 1]) &&
  at > 0 &&
  isCapitalised(words[span.to]) &&
  !(isShouted(words[span.to - 1]) && isShouted(words[span.to]));

/** "GETS 15 YEARS": a headline in capitals, no name. */
const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase();

/** "an hour and 20 minutes", "3 hours, 20 minutes", "2 years and 3 months". */
function readSecond(words: readonly Word[], first: Counted): { readonly to: number; readonly value: string } | null {
  if (first.hyphenated || first.count === null) return null;
  const joint = words[first.to]?.lower;
  const second = readCounted(words, joint === 'and' || joint === ',' ? first.to + 1 : first.to);
  if (!second || second.count === null || second.hyphenated || ORDER.indexOf(second.unit) <= ORDER.indexOf(first.unit))
    return null;
  const [a, b] = [durationValue(first.count, first.unit), durationValue(second.count, second.unit)];
  return { to: second.to, value: a + (a.includes('T') ? b.replace('PT', '') : b.slice(1)) };
}
const ORDER = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const CARDINALS = new Set(CARDINAL_WORDS);

const WINDOW = new Set(
  'last past next first coming previous preceding following final remaining initial latest recent subsequent ensuing'.split(
    ' ',
  ),
);

/** "the past three years", "the last 24 hours", "next few days", "the first nine months", "the past decade". */
function window(words: readonly Word[], at: number): Found | null {
  const determined = DETERMINERS.has(words[at]?.lower ?? '');
  const place = determined ? at + 1 : at;
  const word = words[place]?.lower ?? '';
  if (!WINDOW.has(word)) {
    if (!determined || words[at]?.lower === 'this' || words[at]?.lower === 'that') return null;
    const span = readCounted(words, place);
    return span &&
      span.plural &&
      !['a', 'an'].includes(words[place]?.lower ?? '') &&
      (words[at]?.lower !== 'the' || words[place]?.kind === 'number' || CARDINALS.has(word))
      ? found(at, span.to, { kind: 'duration', value: durationValue(span.count, span.unit) })
      : null;
  }
  const span = readCounted(words, place + 1);
  if (span)
    return span.plural || span.count !== 1
      ? found(at, span.to, {
          kind: 'duration',
          value: durationValue(span.count, span.unit),
          ...sideOf(word, words[span.to]),
        })
      : null;
  const unit = readUnit(words, place + 1);
  if (!unit) return null;
  let to = place + 2;
  if (unit.plural) {
    if (words[to]?.lower === 'and' && readUnit(words, to + 1)?.plural) to += 2;
    if (word === 'recent') return null;
    if (word === 'coming') return found(at, to, { kind: 'vague', value: 'FUTURE_REF' });
    return found(at, to, { kind: 'duration', value: durationValue(null, unit.unit) });
  }
  if (!determined || (word !== 'past' && word !== 'last' && unit.times === 1)) return null;
  if (unit.unit === 'quarter' || unit.unit === 'weekend' || unit.unit === 'day' || words[at]?.lower === 'this')
    return null;
  return found(at, to, { kind: 'duration', value: durationValue(unit.times, unit.unit), ...sideOf(word, words[to]) });
}

/** Which way from the publication; "the last two weeks of May" and "the next 45 minutes before kick-off" lie elsewhere. */
function sideOf(word: string, next: Word | undefined): { readonly counted?: 'back' | 'on' } {
  if (ELSEWHERE.has(next?.lower ?? '')) return {};
  return BACK.has(word) ? { counted: 'back' } : ON.has(word) ? { counted: 'on' } : {};
}
const BACK = new Set(['last', 'past', 'recent', 'latest']);
const ON = new Set(['next', 'coming']);
const ELSEWHERE = new Set(['of', 'before', 'after', 'in', 'until']);
const DETERMINERS = new Set(['the', 'these', 'those', 'this', 'that', 'his', 'her', 'its', 'their']);

/** "for years", "in decades", "over the years", "weeks of talks", "a decade-long war". */
function bareUnits(words: readonly Word[], at: number): Found | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  const unit = readUnit(words, start);
  if (!unit || (isCapitalised(words[start]) && at > 0)) return null;
  if (words[start + 1]?.lower === '-' && words[start + 1]?.glued && LONG.has(words[start + 2]?.lower ?? ''))
    return words[start + 2]?.lower === 'long' && start === at
      ? found(at, start + 3, { kind: 'duration', value: durationValue(unit.plural ? null : unit.times, unit.unit) })
      : null;
  if (
    !unit.plural ||
    unit.unit === 'second' ||
    (unit.unit === 'minute' && words[start + 1]?.lower === 'of' && words[at - 1]?.lower === 'the')
  )
    return null;
  const before = words[at - 1]?.lower ?? '';
  const next = words[start + 1]?.lower ?? '';
  if (start > at && before !== 'over' && before !== 'through' && before !== 'down') return null;
  const counted =
    BEFORE_UNITS.has(before) ||
    (before === 'been' && next === 'in') ||
    (before === 'was' && next === 'in' && words[start + 3]?.lower === 'making') ||
    (start === at && AFTER_UNITS.has(next) && before !== 'the' && !DETERMINERS.has(before));
  return counted && words[at - 1]?.kind !== 'number'
    ? found(at, start + 1, { kind: 'duration', value: durationValue(null, unit.unit) })
    : null;
}
const BEFORE_UNITS = new Set(
  'for in over after within through lasted last lasting took take taking spent spend spending until despite during by just'.split(
    ' ',
  ),
);
const AFTER_UNITS = new Set(['of', 'ago', 'later', 'earlier', 'before', 'after']);

/** "all day", "all year long". */
function wholeUnit(words: readonly Word[], at: number): Found | null {
  const place = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const unit = readUnit(words, place);
  if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'minute' || isCapitalised(words[place]))
    return null;
  return found(at, place + 1, { kind: 'duration', value: durationValue(1, unit.unit) });
}
