import type { DayMonthOrder } from '../context.ts';
import { DAY_PARTS } from '../lexicon/day-parts.ts';
import { SEASONS } from '../lexicon/seasons.ts';
import { UNIT_WORDS } from '../lexicon/time-units.ts';
import { compose } from './compose.ts';
import { readDayList } from './day-list.ts';
import type { Found } from './meaning.ts';
import type { Reader, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Word } from './words.ts';

/** Rules by the word that they can begin with; `#` for numbers. */
const BY_START: ReadonlyMap<string, readonly Rule[]> = dispatchTable(RULES);

/** Second words of phrases that begin no expression themselves: "the same day", "the very next", "a little over", "the near future". */
const MORE_AFTER_DETERMINER: readonly string[] =
  'same very entire whole full present preceding prior subsequent ensuing remaining initial turn onset opening outset close midpoint latter twenties thirties forties fifties sixties seventies eighties nineties corresponding comparable equivalent future near foreseeable moment time old short couple number handful matter hundred thousand little estimated times'.split(
    ' ',
  );

/** How deep an expression may lie in others: "early in the third quarter of last year" is three. */
const MAX_DEPTH = 4;

/** Nearly every "the" and "a" is followed by nothing that has to do with time; one look at the next word tells. */
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its']);
const VOCABULARY: ReadonlySet<string> = new Set(
  [BY_START, UNIT_WORDS, DAY_PARTS, SEASONS].flatMap((table) => [...table.keys()]).concat(MORE_AFTER_DETERMINER),
);
const isTemporal = (next: Word | undefined): boolean =>
  next !== undefined && (next.kind === 'number' || VOCABULARY.has(next.lower));

/**
 * The temporal expressions of a sentence, in order, not overlapping. At each word only the rules that can begin with it
 * are tried, and the longest reading is taken, so that the work is linear in the number of words.
 */
export function recognise(words: readonly Word[], order: DayMonthOrder): readonly Found[] {
  const items: Found[] = [];
  let depth = 0;
  // What stands inside an expression is read once, however many rules look for it there.
  let known: Map<number, Found | null> | null = null;
  const longest = (at: number): Found | null => {
    const word = words[at];
    const rules = word && BY_START.get(word.kind === 'number' ? '#' : word.lower);
    if (!rules || depth >= MAX_DEPTH || (DETERMINERS.has(word.lower) && !isTemporal(words[at + 1]))) return null;
    depth++;
    let best: Found | null = null;
    for (const rule of rules) {
      const item = rule.read(reader, at);
      if (item && (!best || item.to > best.to)) best = item;
    }
    const whole = best && compose(reader, best);
    depth--;
    return whole;
  };
  const read = (at: number): Found | null => {
    if (depth >= MAX_DEPTH) return null;
    known ??= new Map();
    const before = known.get(at);
    if (before !== undefined) return before;
    const item = longest(at);
    known.set(at, item);
    return item;
  };
  const reader: Reader = { words, order, read };
  for (let at = 0; at < words.length; ) {
    const item = longest(at);
    if (item && item.to > at) {
      const list = readDayList(words, item);
      items.push(...list);
      at = list[list.length - 1]?.to ?? item.to;
    } else at++;
  }
  return items;
}

function dispatchTable(rules: readonly Rule[]): Map<string, Rule[]> {
  const table = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const start of new Set(rule.starts)) {
      const list = table.get(start);
      if (list) list.push(rule);
      else table.set(start, [rule]);
    }
  }
  return table;
}
