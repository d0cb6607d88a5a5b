import { readCardinal } from '../dates/number-words.ts';
import type { Check, Finding } from './finding.ts';
import { type Day, type Passage, wordsIn } from './reading.ts';
import { rounded } from './spelling.ts';
import { isBeside } from './stays.ts';

/**
 * Hours against the clock: "from 10 am to 3 pm, a four-hour strike" is one of five, and what began at 5 pm and ended three
 * hours later did not end at 7 pm. Clocks of two zones are left alone.
 */
export const hours: Check = (passages) => passages.flatMap((passage) => [...spans(passage), ...later(passage)]);

/** People round to the hour, and to the half. */
const SLACK = 35;
const DAY = 24 * 60;

function spans(passage: Passage): readonly Finding[] {
  return passage.dates.flatMap((length): readonly Finding[] => {
    const told = /^PT(\d+)H$/.exec(length.mention.value);
    if (!told || length.mention.mod !== null) return [];
    return passage.dates.flatMap((from, i): readonly Finding[] => {
      const to = passage.dates[i + 1];
      const pair = from.mention.pair;
      if (!to || pair?.as !== 'from' || to.mention.pair?.id !== pair.id || !isBeside(passage, length, from, to))
        return [];
      const minutes = between(from, to);
      if (minutes === null || isNear(minutes, Number(told[1]) * 60)) return [];
      const sum = `${from.mention.text}–${to.mention.text}`.replace(/\s+/g, ' ');
      const value = lengthOf(minutes);
      return [
        {
          stated: length.claim,
          against: { value, sum, from: [from.mention, to.mention] },
          because: [`${sum} is ${rounded(minutes / 60)} hours`],
        },
      ];
    });
  });
}

function later(passage: Passage): readonly Finding[] {
  return passage.dates.flatMap((step, i): readonly Finding[] => {
    const [from, to] = [i > 0 ? passage.dates[i - 1] : undefined, passage.dates[i + 1]];
    if (!from || !to || step.mention.mod !== null) return [];
    const count = hoursLater(passage, step);
    if (count === null) return [];
    if (!/^(?:, )?(?:at )?$/.test(`${wordsIn(passage, step.to, to.from)} `.trimStart())) return [];
    const minutes = between(from, to);
    const start = clockOf(from);
    if (minutes === null || start === null || isNear(minutes, count * 60)) return [];
    const end = (start + count * 60) % DAY;
    const value = to.mention.value.replace(/T\d\d:\d\d/, `T${pad(Math.floor(end / 60))}:${pad(end % 60)}`);
    const sum = `${from.mention.text} + ${count} h`.replace(/\s+/g, ' ');
    return [
      {
        stated: to.claim,
        against: { value, sum, from: [from.mention, step.mention] },
        because: [`${sum} is ${pad(Math.floor(end / 60))}:${pad(end % 60)}`],
      },
    ];
  });
}

/** "three hours later": three; null for anything else, also for a rough length. */
function hoursLater(passage: Passage, { from, to }: Day): number | null {
  if (!/ hours? later$/.test(wordsIn(passage, from, to))) return null;
  if (
    /\b(?:about|around|some|nearly|almost|over|than|roughly|least|few|several)\b/.test(wordsIn(passage, from - 2, to))
  )
    return null;
  const { tokens } = passage.sentence;
  const digits = /^\d{1,2}$/.exec(tokens[from]?.lower ?? '');
  const number = digits ? { value: Number(digits[0]), to: from + 1 } : readCardinal(tokens, from);
  return number?.to === to - 2 ? number.value : null;
}

/** Minutes from one clock time to the next that reads so, a whole day where both read the same; null where either is none, or they go by two clocks. */
function between(from: Day, to: Day): number | null {
  const [x, y] = [clockOf(from), clockOf(to)];
  if (x === null || y === null || from.mention.zone !== to.mention.zone) return null;
  return (y - x + DAY) % DAY || DAY;
}

function clockOf({ mention }: Day): number | null {
  const found = mention.mod === null ? /T(\d\d):(\d\d)/.exec(mention.value) : null;
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** Nearly as long, or as long by a clock of twelve hours. */
const isNear = (minutes: number, told: number): boolean =>
  [minutes, minutes + DAY / 2, minutes - DAY / 2, minutes + DAY].some((one) => Math.abs(one - told) <= SLACK);

const lengthOf = (minutes: number): string =>
  `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 > 0 ? `${minutes % 60}M` : ''}`;

const pad = (value: number): string => String(value).padStart(2, '0');
