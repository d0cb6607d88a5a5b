import { NAME_HEADS } from '../../lexicon/name-heads.ts';
import { SHORT_WEEKDAYS, WEEKDAY_TITLES, WEEKDAYS } from '../../lexicon/weekdays.ts';
import { found, point, type Turn } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { isCapitalised, type Word } from '../words.ts';

/** "Wednesday", "last Friday", "this coming Sunday", "next Monday". */
export const weekday: Rule = {
  name: 'weekday',
  starts: [
    ...WEEKDAYS.keys(),
    ...SHORT_WEEKDAYS.keys(),
    'last',
    'past',
    'next',
    'this',
    'coming',
    'upcoming',
    'the',
    'previous',
    'following',
  ],
  read(reader, at) {
    const { words } = reader;
    const turn = readTurn(words, at);
    const name = turn?.to ?? at;
    const day = WEEKDAYS.get(words[name]?.lower ?? '') ?? shortWeekday(words, name);
    if (!day || isTitle(words, name, at)) return null;
    if (words[at]?.lower === 'the' && !turn) return null;
    const to = SHORT_WEEKDAYS.has(words[name]?.lower ?? '') && words[name + 1]?.lower === '.' ? name + 2 : name + 1;
    return found(at, to, point({ at: 'weekday', weekday: day, turn: turn?.turn ?? 'near' }));
  },
  yes: [
    example('The court ruled on Monday.', 'Monday = 2024-04-15'),
    example('The court will rule on Monday.', 'Monday = 2024-04-22'),
    example('It closed last Friday.', 'last Friday = 2024-04-12'),
    example('It opens next Friday.', 'next Friday = 2024-04-26'),
    example('The strike begins this coming Sunday.', 'this coming Sunday = 2024-04-21'),
  ],
  no: [
    'The Sunday Times reported it.',
    'Sheffield Wednesday lost again.',
    'The film is about Bloody Sunday.',
    'The sun was high and she sat down.',
    'They wed in secret.',
  ],
};

/** "last", "this past", "next", "the following": which of the weekdays, months or seasons is meant. */
export function readTurn(words: readonly Word[], at: number): { readonly turn: Turn; readonly to: number } | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  const first = words[start]?.lower ?? '';
  if (first === 'this' && start === at) {
    const second = TURNS.get(words[start + 1]?.lower ?? '');
    if (second === 'past' || second === 'coming') return { turn: second, to: start + 2 };
    return { turn: 'this', to: start + 1 };
  }
  // "the next Tuesday" is the one after what was told, "next Tuesday" one to come.
  const turn = first === 'next' && start > at ? 'following' : TURNS.get(first);
  return turn ? { turn, to: start + 1 } : null;
}

const TURNS = new Map<string, Turn>([
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'last'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['following', 'following'],
]);

/** "Wed." and "Fri" alone count only with a capital and a stop, or the next word a number ("Sat 10am"). */
function shortWeekday(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  const value = SHORT_WEEKDAYS.get(word?.lower ?? '');
  if (!value || !isCapitalised(word) || word?.lower === 'sun' || word?.lower === 'sat') return undefined;
  return words[at + 1]?.lower === '.' && words[at + 1]?.glued && !isCapitalised(words[at + 2]) ? value : undefined;
}

function isTitle(words: readonly Word[], name: number, at: number): boolean {
  const before = words[at - 1];
  const after = words[name + 1];
  if (NAMES_BEFORE.has(before?.lower ?? '') && isCapitalised(before)) return true;
  if (before?.lower === 'on' && words[at - 2]?.text === 'Mail') return true;
  if (!isCapitalised(after)) return false;
  // "his lawyer, Friday Mensah, said": a name between commas.
  if (before?.lower === ',' && words[name + 2]?.lower === ',') return true;
  if (after?.lower === 'night') return isCapitalised(words[name + 2]);
  return WEEKDAY_TITLES.has(after?.lower ?? '') || NAME_HEADS.has(after?.lower ?? '');
}

const NAMES_BEFORE = new Set([
  'bloody',
  'black',
  'super',
  'sheffield',
  'ruby',
  'man',
  'fat',
  'stormy',
  'casual',
  'throwback',
]);
