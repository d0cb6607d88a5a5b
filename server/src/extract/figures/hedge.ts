import type { Comparator } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';

/** What the words around a number say about how sure it is. */
export interface Hedge {
  readonly comparator: Comparator;
  readonly approximate: boolean;
  /** The number adds to another one: "two more", "another five", "a further 20". */
  readonly additional: boolean;
  /** The first token of the hedging words; the number's own first token where there are none. */
  readonly from: number;
  /** Behind the words that follow the number and belong to it ("or more", "more", "or so"). */
  readonly to: number;
}

type Weight = { readonly comparator: Comparator; readonly approximate: boolean };

const ABOUT: Weight = { comparator: '~', approximate: true };
const ALMOST: Weight = { comparator: '<', approximate: true };
const BARELY: Weight = { comparator: '>', approximate: true };
const OVER: Weight = { comparator: '>', approximate: false };
const UNDER: Weight = { comparator: '<', approximate: false };
const LEAST: Weight = { comparator: '>=', approximate: false };
const MOST: Weight = { comparator: '<=', approximate: false };

/** Words before a number, by their last word; the longest that fits is taken. An empty weight is passed over ("just", "exactly"). */
const BEFORE: ReadonlyMap<string, readonly (readonly [readonly string[], Weight | null])[]> = byLast([
  [
    ABOUT,
    'estimated at,put at about,about,around,some,roughly,approximately,approx,approx .,circa,ca,ca .,c .,c,estimated,an estimated,~,≈,close to,in the region of,on the order of,something like,or so,approaching,an average of,on average,an average,averaging,nearer to,a reported,as good as,a projected',
  ],
  [
    ALMOST,
    'almost,nearly,just under,just below,slightly less than,slightly under,a little under,slightly below,just short of,just shy of,little short of,a little less than,virtually,not quite,fractionally below',
  ],
  [
    BARELY,
    'just over,just above,slightly more than,slightly over,slightly above,a little over,a little more than,little more than,barely more than',
  ],
  [
    OVER,
    'more than,over,above,well over,well above,exceeding,in excess of,exceed,exceeds,exceeded,upwards of,upward of,north of,greater than,higher than,far more than,larger than,well more than,>,much more than,past,surpassing,surpassed,surpasses,surpass,topped,topping,tops,bigger than,longer than,older than',
  ],
  [
    UNDER,
    'less than,fewer than,under,below,well under,well below,far fewer than,lower than,south of,smaller than,<,far less than,much less than,shorter than,younger than,fell short of',
  ],
  [
    LEAST,
    'at least,no less than,no fewer than,not less than,a minimum of,minimum of,not fewer than,at the very least,at a minimum,>=,≥,as few as,as little as,greater than or equal to,more than or equal to,equal to or more than,starting at,a floor of,no lower than',
  ],
  [
    MOST,
    'at most,up to,no more than,not more than,as many as,as much as,a maximum of,maximum of,a ceiling of,<=,≤,as high as,at the most,anything up to,no higher than,capped at,to up to,less than or equal to,equal to or less than,lower than or equal to',
  ],
]);

const PASSED =
  /^(?:only|just|exactly|another|additional|further|precisely|even|still|already|estimated|record|whopping|total|the|an?|all|fully|other|mere|staggering|combined|astonishing|massive|huge|extra|net|initial)$/;

export function readHedge(tokens: readonly Token[], from: number, to: number): Hedge {
  let at = from;
  let weight: Weight | null = null;
  let additional = false;
  for (let turns = 0; turns < 4; turns++) {
    const found = longest(tokens, at);
    if (found && !isDirection(tokens, at, found.words)) {
      weight = stronger(weight, found.weight);
      at -= found.words;
      continue;
    }
    const word = tokens[at - 1]?.lower ?? '';
    if (!PASSED.test(word)) break;
    if (/^(?:another|additional|further|extra)$/.test(word)) additional = true;
    // "the 12", "a 12-strong unit": articles end what can belong to the number, unless a hedge stands before them.
    if (/^(?:the|an?|all|other)$/.test(word) && !longest(tokens, at - 1) && !additional) break;
    at--;
  }
  const last = after(tokens, to);
  return {
    comparator: (last.weight ?? weight)?.comparator ?? '=',
    approximate: weight?.approximate === true || last.weight?.approximate === true,
    additional: additional || last.additional,
    from: at,
    to: last.to,
  };
}

/** "edged up to 3.8%", "handed over 12 people": the "up" is the verb's, and no bound is told. */
const isDirection = (tokens: readonly Token[], at: number, words: number): boolean =>
  (words === 1 &&
    tokens[at - 1]?.lower === 'over' &&
    /^(?:hand(?:ed|s|ing)?|turned|knocked)$/.test(tokens[at - 2]?.lower ?? '')) ||
  (words === 2 &&
    tokens[at - 1]?.lower === 'to' &&
    /^(?:edged|went|gone|goes|moved|moves|ticked|inched|crept|rose|climbed|jumped|shot|pushed|pushing|brought|bringing|brings|sent|sending|came|picked|driven|taken|taking|takes|speeded|sped)$/.test(
      tokens[at - 3]?.lower ?? '',
    ));

/** A bound tells more than "about": "at least an estimated 500" is a lower bound. */
const stronger = (a: Weight | null, b: Weight): Weight =>
  a === null || (a.comparator === '~' && b.comparator !== '~') ? b : a;

function longest(tokens: readonly Token[], at: number): { readonly words: number; readonly weight: Weight } | null {
  const options = BEFORE.get(tokens[at - 1]?.lower ?? '');
  if (!options) return null;
  for (const [words, weight] of options) {
    let fits = weight !== null;
    for (let i = 1; fits && i < words.length; i++) fits = tokens[at - 1 - i]?.lower === words[words.length - 1 - i];
    if (fits && weight) return { words: words.length, weight };
  }
  return null;
}

/** What follows a number and belongs to it. */
interface Behind {
  readonly weight: Weight | null;
  readonly to: number;
  readonly additional: boolean;
}

/** "Two more", "eight other counties": it comes on top of something. */
const ON_TOP = /^(?:more|other|additional|further|extra)$/;

const behind = (weight: Weight | null, to: number): Behind => ({ weight, to, additional: false });

/** "or more", "or so", "at least", "at most", "-plus", "+", "-odd", "more", "other". */
function after(tokens: readonly Token[], to: number): Behind {
  const word = tokens[to]?.lower ?? '';
  const next = tokens[to + 1]?.lower ?? '';
  const none = behind(null, to);
  if (word === '+' && tokens[to]?.glued) return behind(LEAST, to + 1);
  if (word === 'plus' && tokens[to + 1]?.kind !== 'number') return behind(LEAST, to + 1);
  if (word === '-' && tokens[to]?.glued) {
    if (next === 'plus') return behind(LEAST, to + 2);
    if (next === 'odd') return behind(ABOUT, to + 2);
    return none;
  }
  if (word === 'odd') return behind(ABOUT, to + 1);
  if (
    word === 'or' &&
    (next === 'more' || next === 'above' || next === 'greater' || next === 'higher' || next === 'over')
  )
    return behind(LEAST, to + 2);
  if (word === 'or' && (next === 'less' || next === 'fewer' || next === 'below')) return behind(MOST, to + 2);
  if (word === 'or' && next === 'so') return behind(ABOUT, to + 2);
  if (word === 'and' && next === 'counting') return behind(LEAST, to + 2);
  if (word === 'at' && next === 'least') return behind(LEAST, to + 2);
  if (word === 'at' && next === 'most') return behind(MOST, to + 2);
  if (ON_TOP.test(word))
    return tokens[to + 1]?.lower === 'than' ? none : { weight: null, to: to + 1, additional: true };
  return none;
}

function byLast(
  rows: readonly (readonly [Weight, string])[],
): ReadonlyMap<string, readonly (readonly [readonly string[], Weight | null])[]> {
  const map = new Map<string, (readonly [readonly string[], Weight | null])[]>();
  for (const [weight, phrases] of rows) {
    for (const phrase of phrases.split(',')) {
      const words = phrase.split(' ');
      const last = words[words.length - 1] ?? '';
      const list = map.get(last) ?? [];
      list.push([words, weight]);
      map.set(last, list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}
