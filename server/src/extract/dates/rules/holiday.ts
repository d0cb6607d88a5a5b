import { HOLIDAYS } from '../../lexicon/holidays.ts';
import { found, point, type Stretch } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';
import { readYear } from '../year-words.ts';
import { yearOf, yearStretch } from './season.ts';
import { readTurn } from './weekday.ts';

/** Words of each holiday by its first word, longest first. */
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const name of HOLIDAYS.keys()) {
  const words = name.split(' ');
  const list = BY_FIRST.get(words[0] ?? '') ?? [];
  list.push(words);
  list.sort((a, b) => b.length - a.length);
  BY_FIRST.set(words[0] ?? '', list);
}

/** "Thanksgiving", "Christmas Eve 2019", "last Easter", "New Year's Day", "the Fourth of July". */
export const holiday: Rule = {
  name: 'holiday',
  starts: [...BY_FIRST.keys(), 'last', 'this', 'next', 'the', 'past'],
  read(reader, at) {
    const { words } = reader;
    const turn = readTurn(words, at);
    const place = turn?.to ?? (words[at]?.lower === 'the' && words[at + 1]?.lower === 'fourth' ? at + 1 : at);
    const name = readName(words, place);
    if (!name || (!isCapitalised(words[place]) && !turn && (!name.key.includes(' ') || name.key === 'may day')))
      return null;
    const rule = HOLIDAYS.get(name.key);
    if (!rule) return null;
    const year = readYear(words, words[name.to]?.lower === ',' ? name.to + 1 : name.to);
    const of = year
      ? { stretch: yearStretch(year.value), to: year.to }
      : words[name.to]?.lower === 'of'
        ? yearOf(reader, name.to + 1)
        : null;
    const stretch: Stretch = { at: 'holiday', rule, year: of?.stretch ?? null, turn: turn?.turn ?? 'near' };
    const to = of?.to ?? name.to;
    return words[to]?.lower === 'weekend'
      ? found(at, to + 1, point({ at: 'weekend-of', of: stretch }))
      : found(at, to, point(stretch));
  },
  yes: [
    example('They fled on Christmas Eve 2019.', 'Christmas Eve 2019 = 2019-12-24'),
    example('Talks stopped before Thanksgiving.', 'Thanksgiving = 2023-11-23'),
    example("It opened on New Year's Day.", "New Year's Day = 2024-01-01"),
    example('The truce held through Ramadan.', 'Ramadan = 2024-03-09/2024-04-09'),
    example('Shops close on Yom Kippur 2022.', 'Yom Kippur 2022 = 2022-10-05'),
    example('Trains stop on Orthodox Easter.', 'Orthodox Easter = 2024-05-05'),
    example('They fled over Labor Day weekend.', 'Labor Day weekend = 2023-W35-WE'),
    example('He was buried on Good Friday.', 'Good Friday = 2024-03-29'),
  ],
  no: [
    'Actor John Christmas sang.',
    'A shed burned in Corpus Christi, Texas.',
    'Christmas Island is far away.',
    'Easter Island has statues.',
    "The New Year's gala was dull.",
  ],
};

/** The longest holiday at `at`; "'s" is passed over ("New Year's Day"). */
function readName(words: readonly Word[], at: number): { readonly key: string; readonly to: number } | null {
  for (const name of BY_FIRST.get(words[at]?.lower ?? '') ?? []) {
    let to = at;
    let matched = 0;
    while (matched < name.length && (words[to]?.lower === name[matched] || (matched > 0 && isClitic(words[to])))) {
      if (words[to]?.lower === name[matched]) matched++;
      to++;
    }
    if (matched < name.length) continue;
    const next = words[to];
    if (name.length === 1 && isCapitalised(next) && next?.kind === 'word' && next.lower !== 'i') return null;
    // "Actor John Christmas", "Hotel Ramadan": a name goes on.
    if (name.length === 1 && at > 1 && isCapitalised(words[at - 1]) && !BEFORE_HOLIDAY.has(words[at - 1]?.lower ?? ''))
      return null;
    return { key: name.join(' '), to };
  }
  return null;
}
const BEFORE_HOLIDAY = new Set(
  'last this next past on at by before after since until till during for of to from and merry happy western catholic coptic every each white the a in over'.split(
    ' ',
  ),
);
const isClitic = (word: Word | undefined): boolean => word?.lower === "'s" || word?.lower === "'";
