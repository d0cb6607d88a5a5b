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
  const reader = new SentenceReader(words, order);
  for (let at = 0; at < words.length; ) {
    const item = reader.longest(at);
    if (item && item.to > at) {
      const list = readDayList(words, item);
      items.push(...list);
      at = list[list.length - 1]?.to ?? item.to;
    } else at++;
  }
  return items;
}

class SentenceReader implements Reader {
  private depth = 0;
  /** What stands inside an expression is read once, however many rules look for it there. */
  private known: Map<number, Found | null> | null = null;

  constructor(
    readonly words: readonly Word[],
    readonly order: DayMonthOrder,
  ) {}

  read(at: number): Found | null {
    if (this.depth >= MAX_DEPTH) return null;
    this.known ??= new Map();
    const before = this.known.get(at);
    if (before !== undefined) return before;
    const item = this.longest(at);
    this.known.set(at, item);
    return item;
  }

  longest(at: number): Found | null {
    const word = this.words[at];
    const rules = word && BY_START.get(word.kind === 'number' ? '#' : word.lower);
    if (!rules || (DETERMINERS.has(word.lower) && !isTemporal(this.words[at + 1]))) return null;
    this.depth++;
    let best: Found | null = null;
    for (const rule of rules) {
      const item = rule.read(this, at);
      if (item && (!best || item.to > best.to)) best = item;
    }
    const whole = best && compose(this, best);
    this.depth--;
    return whole;
  }
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
