import { found, type Meaning, point } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';

const DAYS = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
]);

/** "today", "yesterday", "tonight", "the day before yesterday". Counted from the date of publication. */
export const relativeDay: Rule = {
  name: 'relative day',
  starts: [...DAYS.keys(), 'tonight', 'overnight', 'the', 'day'],
  read({ words }, at) {
    const word = words[at];
    if (!word) return null;
    if (isMasthead(words, at)) return null;
    const days = DAYS.get(word.lower);
    if (days !== undefined) return found(at, at + 1, dayFromNow(days));
    if (word.lower === 'tonight') return found(at, at + 1, { ...dayFromNow(0), part: 'NI' });
    if (word.lower === 'overnight')
      return isAdjective(words, at) ? null : found(at, at + 1, { ...dayFromNow(0), part: 'NI' });
    return beyond(words, at);
  },
  yes: [
    example('The talks end today.', 'today = 2024-04-17'),
    example('She arrived the day before yesterday.', 'the day before yesterday = 2024-04-15'),
    example('The vote is tomorrow.', 'tomorrow = 2024-04-18'),
    example('Polls close tonight.', 'tonight = 2024-04-17TNI'),
  ],
  no: ['He writes for USA Today.'],
};

const dayFromNow = (count: number): Extract<Meaning, { kind: 'point' }> => ({
  kind: 'point',
  stretch: { at: 'offset', unit: 'day', count, origin: 'now' },
  part: null,
  clock: null,
});

/** "the day after tomorrow", "the day before yesterday". */
function beyond(words: readonly Word[], at: number) {
  const day = words[at]?.lower === 'the' ? at + 1 : at;
  if (words[day]?.lower !== 'day') return null;
  const side = words[day + 1]?.lower;
  const anchor = DAYS.get(words[day + 2]?.lower ?? '');
  if (anchor === undefined || (side !== 'before' && side !== 'after')) return null;
  return found(
    at,
    day + 3,
    point({ at: 'offset', unit: 'day', count: anchor + (side === 'after' ? 1 : -1), origin: 'now' }),
  );
}

/** "USA Today": a capital in the middle of a sentence, behind another one. */
const isMasthead = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  isCapitalised(words[at]) &&
  words[at]?.text !== words[at]?.text.toUpperCase() &&
  words[at - 1]?.kind === 'word';

/** "an overnight raid", "overnight rates". */
const isAdjective = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1];
  return (
    ['a', 'an', 'the', 'its', 'their', 'this', 'of'].includes(before) ||
    (next?.kind === 'word' && !AFTER.has(next.lower))
  );
};
const AFTER = new Set('in on into from to at by and as after but when while with for'.split(' '));
