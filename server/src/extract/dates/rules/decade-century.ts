import { type Found, found, point } from '../meaning.ts';
import { ORDINAL_WORDS, readOrdinal } from '../number-words.ts';
import { example, type Rule } from '../rule.ts';
import type { Word } from '../words.ts';

const DECADES = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (name, index) => [name, index + 2] as const,
  ),
);

/** "the 1990s", "1990's", "the '60s", "the sixties", "the 19th century", "19th-century". */
export const decadeOrCentury: Rule = {
  name: 'decade or century',
  starts: ['the', "'", '#', ...ORDINAL_WORDS, 'early', 'late', 'mid'],
  read(reader, at) {
    const { words } = reader;
    const start = words[at]?.lower === 'the' ? at + 1 : at;
    return decade(words, at, start) ?? century(words, at, start);
  },
  yes: [
    example('Prices soared in the 1970s.', 'the 1970s = 197'),
    example("He sang in the '60s.", "the '60s = 196"),
    example('Rents rose in the eighties.', 'the eighties = 198'),
    example('A 19th-century mill burned down.', '19th-century = 18'),
    example('It stood through the 20th century.', 'the 20th century = 19'),
  ],
  no: ['He is in his sixties.', 'Temperatures reached the high 80s.', 'A woman in her 80s died.'],
};

function decade(words: readonly Word[], at: number, start: number): Found | null {
  const word = words[start];
  if (!word) return null;
  const named = DECADES.get(word.lower);
  if (named !== undefined)
    return start > at ? found(at, start + 1, point({ at: 'short-decade', decade: named })) : null;
  const digits = word.lower === "'" ? start + 1 : start;
  const number = words[digits];
  const suffix = words[digits + 1];
  const apart = suffix?.lower === "'" && suffix.glued && words[digits + 2]?.lower === 's' ? digits + 3 : digits + 2;
  if (number?.kind !== 'number' || !suffix?.glued) return null;
  if (suffix.lower !== 's' && suffix.lower !== "'s" && apart === digits + 2) return null;
  if (/^\d{3}0$/.test(number.lower) && digits === start) {
    const value = number.lower.endsWith('00') ? number.lower.slice(0, 2) : number.lower.slice(0, 3);
    return found(
      at,
      apart,
      point({ at: 'value', value: number.lower.endsWith('00') && value !== '20' ? value : number.lower.slice(0, 3) }),
    );
  }
  if (!/^[2-9]0$/.test(number.lower)) return null;
  if (start === at && digits === start && !BEFORE_DECADE.has(words[at - 1]?.lower ?? '')) return null;
  if (HEAT.has(words[start - 1]?.lower ?? '')) return null;
  return found(at, apart, point({ at: 'short-decade', decade: Number(number.lower[0]) }));
}

const BEFORE_DECADE = new Set(['early', 'late', 'mid', '-', 'and']);
const HEAT = new Set(['high', 'low', 'upper', 'lower']);

function century(words: readonly Word[], at: number, start: number): Found | null {
  const ordinal = readOrdinal(words, start);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 22) return null;
  const next = words[ordinal.to]?.lower === '-' ? ordinal.to + 1 : ordinal.to;
  const name = words[next]?.lower;
  if (name !== 'century' && name !== 'centuries') return null;
  return found(at, next + 1, point({ at: 'value', value: String(ordinal.value - 1).padStart(2, '0') }));
}
