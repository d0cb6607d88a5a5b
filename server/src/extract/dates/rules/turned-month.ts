import { MONTHS } from '../../lexicon/months.ts';
import { calendar, found, point } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised } from '../words.ts';
import { afterMonth } from './calendar-date.ts';
import { readTurn } from './weekday.ts';

/** "last July", "this September", "next May", "last Sept. 3". */
export const turnedMonth: Rule = {
  name: 'turned month',
  starts: ['last', 'this', 'next', 'past', 'coming', 'following', 'previous', 'the'],
  read({ words }, at) {
    const turn = readTurn(words, at);
    const month = turn && isCapitalised(words[turn.to]) ? MONTHS.get(words[turn.to]?.lower ?? '') : undefined;
    if (!turn || !month) return null;
    const stop = afterMonth(words, turn.to);
    if (isCapitalised(words[stop])) return null;
    const day = words[stop];
    const hasDay =
      day?.kind === 'number' &&
      /^(?:[12]?\d|3[01])$/.test(day.lower) &&
      (!words[stop + 1]?.glued || words[stop + 1]?.kind === 'punct');
    return hasDay
      ? found(at, stop + 1, point(calendar(null, month, Number(day.lower), turn.turn)))
      : found(at, stop, point(calendar(null, month, null, turn.turn)));
  },
  yes: [
    example('It sank last July.', 'last July = 2023-07'),
    example('The polls open this September.', 'this September = 2024-09'),
    example('He was fired last Dec. 3.', 'last Dec. 3 = 2023-12-03'),
  ],
  no: ['Past March Street the road ends.'],
};
