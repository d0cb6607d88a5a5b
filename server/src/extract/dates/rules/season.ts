import { SEASONS } from '../../lexicon/seasons.ts';
import { type Found, found, point, type Stretch, stretchOf } from '../meaning.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';
import { readYear } from '../year-words.ts';
import { readTurn } from './weekday.ts';

/** "the fall of 2020", "last summer", "in the spring", "winter 2019"; not "the fall of the city" or "Arab Spring". */
export const season: Rule = {
  name: 'season',
  starts: [...SEASONS.keys(), 'the', 'last', 'this', 'next', 'past', 'coming', 'following', 'previous', 'that'],
  read(reader, at) {
    const { words } = reader;
    const turn = readTurn(words, at);
    const place = turn?.to ?? (words[at]?.lower === 'the' || words[at]?.lower === 'that' ? at + 1 : at);
    const name = words[place];
    const code = SEASONS.get(name?.lower ?? '');
    if (!code || !name || isName(words, place) || COMPOUNDS.has(words[place + 1]?.lower ?? '')) return null;
    const make = (to: number, year: Stretch | null): Found =>
      found(at, to, point({ at: 'season', season: code, year, turn: turn?.turn ?? 'near' }));
    const year = readYear(words, place + 1);
    if (year) return make(year.to, yearStretch(year.value));
    if (words[place + 1]?.lower === '-' && words[place + 1]?.glued) return null;
    const of = words[place + 1]?.lower === 'of' ? yearOf(reader, place + 2) : null;
    if (of) return make(of.to, of.stretch);
    if (turn) return make(place + 1, null);
    return standsAlone(words, at, place) ? make(place + 1, null) : null;
  },
  yes: [
    example('They arrived in the fall of 2020.', 'the fall of 2020 = 2020-FA'),
    example('He left last summer.', 'last summer = 2023-SU'),
    example('The dam will open in the spring.', 'the spring = 2025-SP'),
    example('The winter of 2010 was hard.', 'The winter of 2010 = 2010-WI'),
  ],
  no: [
    'The fall of the city came fast.',
    'Prices fall when demand drops.',
    'The Arab Spring began there.',
    'They spring to their feet.',
    'A fall of 3% was seen.',
    'Palm Springs is warm.',
    'Growers of the winter wheat met.',
  ],
};

export const yearStretch = (value: number): Stretch => ({
  at: 'calendar',
  year: value,
  month: null,
  day: null,
  turn: 'near',
});

/** "2020", "last year", "the same year", "this year" behind "of". */
export function yearOf(reader: Reader, at: number): { readonly stretch: Stretch; readonly to: number } | null {
  const year = readYear(reader.words, at);
  if (year) return { stretch: yearStretch(year.value), to: year.to };
  if (reader.words[at]?.lower === 'the' && reader.words[at + 1]?.lower === 'year')
    return { stretch: { at: 'offset', unit: 'year', count: 0, origin: 'now' }, to: at + 2 };
  const inner = reader.read(at);
  const stretch = stretchOf(inner);
  if (!inner || !stretch) return null;
  return isYear(stretch) ? { stretch, to: inner.to } : null;
}

export const isYear = (stretch: Stretch): boolean =>
  (stretch.at === 'calendar' && stretch.month === null) ||
  (stretch.at === 'offset' && (stretch.unit === 'year' || stretch.unit === 'decade')) ||
  stretch.at === 'fiscal-year' ||
  (stretch.at === 'value' && /^(?:FY)?\d{2,4}$/.test(stretch.value));

function standsAlone(words: readonly Word[], at: number, place: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const name = words[place]?.lower ?? '';
  const next = words[place + 1];
  if (next?.lower === 'of' || (next?.glued && next.lower === '-')) return false;
  if (name === 'fall' || name === 'spring')
    return BEFORE_SEASON.has(before) && (place > at || before === 'in' || before === 'by' || before === 'since');
  return BEFORE_SEASON.has(before) || place > at;
}
/** "winter wheat", "summer camp", "spring roll": kinds of things. */
const COMPOUNDS = new Set(
  'wheat barley crop crops rye tyre tyres tire tires coat coats sports camp camps school schools job house cottage palace garden roll rolls onion onions chicken water squash solstice equinox'.split(
    ' ',
  ),
);
const BEFORE_SEASON = new Set(
  'in during by since until till through throughout for before after early late mid - over between and of next last'.split(
    ' ',
  ),
);

function isName(words: readonly Word[], place: number): boolean {
  const word = words[place];
  const before = words[place - 1];
  const next = words[place + 1];
  if (!isCapitalised(word) || place === 0) return false;
  return (
    (isCapitalised(before) && before?.lower !== 'last' && before?.lower !== 'the') ||
    (isCapitalised(next) && next?.kind === 'word')
  );
}
