import type { TimexMod } from '../../../model/date.ts';
import { AMOUNT_WORDS } from '../count.ts';
import type { Found } from '../meaning.ts';
import { CARDINAL_WORDS } from '../number-words.ts';
import { example, type Rule } from '../rule.ts';
import type { Word } from '../words.ts';

/** Hedges and bounds before a count of time; longest first among those with the same first word. */
const BOUNDS: readonly (readonly [string, TimexMod])[] = [
  ['a little more than', 'MORE_THAN'],
  ['a little over', 'MORE_THAN'],
  ['more than', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['slightly over', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['just under', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['not quite', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['an estimated', 'APPROX'],
];
const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly mod: TimexMod }[]>();
for (const [phrase, mod] of BOUNDS) {
  const words = phrase.split(' ');
  BY_FIRST.set(words[0] ?? '', [...(BY_FIRST.get(words[0] ?? '') ?? []), { words, mod }]);
}

/** "more than three years", "nearly five months ago", "about 10 a.m.", "at least two weeks": TimeML takes the hedge inside. */
export const bounded: Rule = {
  name: 'bounded',
  starts: [...BY_FIRST.keys()],
  read(reader, at) {
    const { words } = reader;
    for (const bound of BY_FIRST.get(words[at]?.lower ?? '') ?? []) {
      if (!bound.words.every((name, index) => words[at + index]?.lower === name)) continue;
      const place = at + bound.words.length;
      if (!isCount(words[place])) continue;
      const inner = reader.read(place);
      return inner && mayBeBounded(inner, bound.mod) ? { ...inner, from: at, mod: bound.mod } : null;
    }
    return null;
  },
  yes: [
    example('It took more than three years.', 'more than three years = P3Y (MORE_THAN)'),
    example('He waited nearly five months.', 'nearly five months = P5M (LESS_THAN)'),
    example('It broke about 20 years ago.', 'about 20 years ago = 2004 (APPROX)'),
    example('The blast came around 3 p.m. in Kano.', 'around 3 p.m. = 2024-04-17T15:00 (APPROX)'),
  ],
  no: ['They talked about it.', 'More than once he fell.'],
};

const COUNTS = new Set([...CARDINAL_WORDS, ...AMOUNT_WORDS, 'noon', 'midnight']);
const isCount = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || COUNTS.has(word.lower));

function mayBeBounded(item: Found, mod: TimexMod): boolean {
  const { meaning } = item;
  if (meaning.kind === 'duration') return true;
  if (meaning.kind !== 'point') return false;
  if (meaning.clock) return mod === 'APPROX';
  return meaning.stretch?.at === 'offset' || meaning.stretch?.at === 'same-period';
}
