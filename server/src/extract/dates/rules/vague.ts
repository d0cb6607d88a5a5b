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
    example('The mill is now a museum.', 'now = PRESENT_REF'),
  ],
  no: [
    'The current was strong.',
    'He walked past the house.',
    'By the time they came it was over.',
    'Every now and then it rains.',
    'The board must now decide, and the union has now agreed.',
    'They met in Bonn and now in Rome.',
    'They share hopes for the future.',
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
  if (first === 'now') return isMoment(words[at - 1], behind);
  if (first === 'soon' || first === 'very')
    return behind !== 'as' && before !== 'as' && before !== 'too' && behind !== 'after';
  if (last === 'time') return to > at + 2 || (before === 'at' && !['of', 'when', 'the', 'that'].includes(behind));
  if (last === 'moment') return before === 'at' && behind !== 'of' && behind !== 'when';
  if (last === 'past') return BEFORE_PAST.has(before);
  if (last === 'present' && (behind === 'value' || behind === 'day')) return false;
  if (last === 'present') return before === 'at' || before === 'in' || first === 'at';
  if (last === 'future' && to === at + 2)
    return BEFORE_FUTURE.has(before) && (behind === '' || AFTER_FUTURE.has(behind));
  if (last === 'future') return behind === '' || AFTER_FUTURE.has(behind);
  return true;
}

/**
 * "She is now in Rome" tells when. Behind an auxiliary or "to" it says that a change has come or is due ("has now lost", "must
 * now decide"), and between two clauses or places it joins them ("in Bonn and now in Rome", "now that").
 */
const isMoment = (before: Word | undefined, behind: string): boolean =>
  (!NO_MOMENT_BEHIND.has(behind) || before?.lower === 'between') &&
  !NO_MOMENT_BEFORE.has(before?.lower ?? '') &&
  !((before?.lower === 'and' || before?.lower === 'but') && CLAUSE_OR_PLACE.has(behind));
const NO_MOMENT_BEHIND = new Set(['and', 'that', 'then']);
const NO_MOMENT_BEFORE = new Set(
  "every to has have had 've 'd 'll will would shall should can could may might must can't won't cannot".split(' '),
);
const CLAUSE_OR_PLACE = new Set('in at on to with for by i we you he she it they this that these those'.split(' '));

/** "in the future" tells when; "hope for the future" and "the future of the mine" name a thing. */
const BEFORE_FUTURE = new Set(['in', 'into', 'during', 'within']);
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
