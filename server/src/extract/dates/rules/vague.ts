import { found } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, isDashWord, type Word } from '../words.ts';

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Phrases by their first word, longest first; the rest of the phrase, and what it refers to. */
const PHRASES: ReadonlyMap<string, readonly (readonly [readonly string[], Reference])[]> = phrases({
  PRESENT_REF: [
    'now',
    'right now',
    'the present time',
    'currently',
    'nowadays',
    'presently',
    'at present',
    'the present',
    'the moment',
    'the time being',
    'these days',
  ],
  PAST_REF: [
    'recently',
    'more recently',
    'most recently',
    'recent years',
    'recent months',
    'recent weeks',
    'recent days',
    'recent decades',
    'recent times',
    'the past',
    'the recent past',
    'the last few years',
    'lately',
    'that time',
    'the time',
    'those days',
    'the old days',
  ],
  FUTURE_REF: [
    'the future',
    'the near future',
    'the foreseeable future',
    'soon',
    'very soon',
    'the coming days',
    'the coming weeks',
    'the coming months',
    'the coming years',
    'the near term',
    'the long term',
    'the short term',
    'the days ahead',
    'the months ahead',
  ],
});

/** "now", "recently", "in recent years", "the future": TIMEX3's references without a date. */
export const vague: Rule = {
  name: 'vague reference',
  starts: [...PHRASES.keys()],
  read({ words }, at) {
    const options = PHRASES.get(words[at]?.lower ?? '');
    if (!options) return null;
    for (const [rest, value] of options) {
      if (!rest.every((name, index) => words[at + 1 + index]?.lower === name)) continue;
      const to = at + 1 + rest.length;
      return isMeant(words, at, to) ? found(at, to, { kind: 'vague', value }) : null;
    }
    return null;
  },
  yes: [
    example('She is now in Rome.', 'now = PRESENT_REF'),
    example('He recently moved.', 'recently = PAST_REF'),
    example('Rents rose in recent years.', 'recent years = PAST_REF'),
    example('They may meet in the near future.', 'the near future = FUTURE_REF'),
    example('He currently lives abroad.', 'currently = PRESENT_REF'),
  ],
  no: [
    'The current was strong.',
    'He walked past the house.',
    'By the time they came it was over.',
    'Every now and then it rains.',
    'It swam against ocean currents.',
  ],
};

function isMeant(words: readonly Word[], at: number, to: number): boolean {
  const first = words[at]?.lower ?? '';
  const last = words[to - 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  const next = words[to];
  const behind = next?.kind === 'word' ? next.lower : '';
  if (isDashWord(next) && next?.glued) return false;
  if (isCapitalised(words[at]) && at > 0 && isCapitalised(next)) return false;
  if (first === 'now') return !(behind === 'and' || behind === 'that' || behind === 'then' || before === 'every');
  if (first === 'soon' || first === 'very')
    return behind !== 'as' && before !== 'as' && before !== 'too' && behind !== 'after';
  if (last === 'time') return to > at + 2 || (before === 'at' && !['of', 'when', 'the', 'that'].includes(behind));
  if (last === 'moment') return before === 'at' && behind !== 'of' && behind !== 'when';
  if (last === 'past') return BEFORE_PAST.has(before);
  if (last === 'present' && (behind === 'value' || behind === 'day')) return false;
  if (last === 'present') return before === 'at' || before === 'in' || first === 'at';
  if (last === 'future' && first === 'the') return behind === '' || AFTER_FUTURE.has(behind);
  return true;
}
const AFTER_FUTURE = new Set(
  'and but or as at in on with by from to for if when while is was are were will would could may might holds looks he she it they we who that which because after before'.split(
    ' ',
  ),
);
const BEFORE_PAST = new Set('in of from with about on to'.split(' '));

function phrases(table: Readonly<Record<Reference, readonly string[]>>) {
  const map = new Map<string, (readonly [readonly string[], Reference])[]>();
  for (const value of ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const) {
    for (const phrase of table[value]) {
      const [first = '', ...rest] = phrase.split(' ');
      const list = map.get(first) ?? [];
      list.push([rest, value]);
      map.set(first, list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}
