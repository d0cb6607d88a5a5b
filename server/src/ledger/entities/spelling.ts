/**
 * The sound-bearing skeleton of one folded name part: what romanisations of one name have in common. "Yevgeniy" and
 * "Evgeny", "Valiyev" and "Valiev", "Khusayn" and "Husain" meet, or nearly.
 */
export function skeletonOf(part: string): string {
  let text = part.replace(/[^a-z]/g, '');
  for (const [from, to] of RULES) if (text.includes(from)) text = text.replaceAll(from, to);
  text = text.replace(/(.)\1+/g, '$1');
  text = text
    .replace(/^ie|^ye|^je/, 'e')
    .replace(/^iu|^yu|^ju/, 'u')
    .replace(/^ia|^ya|^ja/, 'a');
  text = text
    .replace(/y/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/(?<=[aeou])i(?=[aeou])/g, '');
  return text.replace(/i(?=[aeou])/g, '').replace(/(?<=.)[i]$/, 'i');
}

/** The skeleton with the sound as one that German and Polish write "ch", English "kh": "Achmetov", "Akhmetov". At the beginning "Chan" and "Khan" are two. */
export const heardOf = (part: string): string => skeletonOf(part.replace(/(?<=[aeiouy])(?:kh|ch)/g, 'h'));

/** Longest first. Each pair is one sound in two romanisations. */
const RULES: readonly (readonly [string, string])[] = [
  ['shch', 's'],
  ['tsch', 'c'],
  ['tch', 'c'],
  ['sch', 's'],
  ['dzh', 'j'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['gj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['sh', 's'],
  ['ch', 'c'],
  ['ph', 'f'],
  ['th', 't'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ck', 'k'],
  ['ks', 'x'],
  ['qu', 'k'],
  ['q', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ea', 'e'],
  ['ae', 'e'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['w', 'v'],
  ['dh', 'd'],
];

/**
 * How alike two spellings are, 0 to 1: edits on the longer one, where vowels that romanisations mix cost half and a
 * doubled letter almost nothing. Quadratic in the parts' length, which is cut at 24 letters.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [a.slice(0, 24), b.slice(0, 24)];
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  return Math.max(0, 1 - distance(left, right) / longest);
}

/** Damerau's edit distance (neighbours may be swapped) with costs by letter. Asked of more pairs than anything else of names: it makes no texts. */
function distance(a: string, b: string): number {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  const [mine, theirs] = [dropsOf(a), dropsOf(b)];
  for (let i = 1; i <= a.length; i++) cost[i * width] = i;
  for (let j = 1; j <= b.length; j++) cost[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1);
      let best = (cost[(i - 1) * width + j - 1] ?? 0) + (x === y ? 0 : exchange(x, y));
      best = Math.min(best, (cost[(i - 1) * width + j] ?? 0) + (mine[i - 1] ?? 1));
      best = Math.min(best, (cost[i * width + j - 1] ?? 0) + (theirs[j - 1] ?? 1));
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2))
        best = Math.min(best, (cost[(i - 2) * width + j - 2] ?? 0) + 0.8);
      cost[i * width + j] = best;
    }
  }
  return cost[cost.length - 1] ?? 0;
}

/** What it costs to leave out each letter of a text. */
const dropsOf = (text: string): Float64Array => {
  const drops = new Float64Array(text.length);
  for (let i = 0; i < text.length; i++) drops[i] = drop(text[i] ?? '', text[i - 1]);
  return drops;
};

const drop = (letter: string, before: string | undefined): number =>
  letter === before ? 0.2 : letter === 'h' || letter === "'" ? 0.5 : VOWELS.includes(letter) ? 0.75 : 1;

const VOWELS = 'aeiouy';
const CLOSE = 'iy ei ou ae ck sz vw vf gh kq jy jg td kh cs'.split(' ');

const LETTERS = 26;
const FIRST = 97;

/** What it costs to write one letter for another, by both of them. */
const EXCHANGES = (() => {
  const table = new Float64Array(LETTERS * LETTERS).fill(1);
  const put = (x: string, y: string, cost: number): void => {
    table[(x.charCodeAt(0) - FIRST) * LETTERS + y.charCodeAt(0) - FIRST] = cost;
  };
  for (const x of VOWELS) for (const y of VOWELS) put(x, y, 0.7);
  for (const [x = '', y = ''] of CLOSE) {
    put(x, y, 0.5);
    put(y, x, 0.5);
  }
  return table;
})();

/** 1 for what is no letter from a to z. */
function exchange(x: number, y: number): number {
  const [from, to] = [x - FIRST, y - FIRST];
  return from >= 0 && from < LETTERS && to >= 0 && to < LETTERS ? (EXCHANGES[from * LETTERS + to] ?? 1) : 1;
}
