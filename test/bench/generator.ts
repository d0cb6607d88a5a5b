// Workspaces of any size, the same for the same seed: affairs told by several sources, some values altered in one of them,
// one name that is in every article, a long tail of affairs that a single source tells, and a few files that try a reader.

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export interface Workspace {
  readonly files: readonly GeneratedFile[];
  /** Where one source was given another figure than the rest of its affair. */
  readonly planted: readonly { readonly path: string; readonly told: number; readonly others: number }[];
}

export interface GeneratorOptions {
  readonly articles: number;
  readonly seed: number;
  /** Length of an article in characters, about. */
  readonly length?: number;
  /** Empty, endless and hostile files on top. */
  readonly pathological?: boolean;
}

/** The affair that most sources tell has so many. */
const MOST_SOURCES = 12;

/** Mulberry32: 32 bits of state, evenly spread, the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate({ articles, seed, length = 3000, pathological = false }: GeneratorOptions): Workspace {
  const random = randomFrom(seed);
  const files: GeneratedFile[] = [];
  const planted: { path: string; told: number; others: number }[] = [];
  for (let affair = 0; files.length < articles; affair++) {
    // Zipf: the first affairs are told by dozens, most by one or two.
    const sources = Math.min(
      articles - files.length,
      Math.max(1, Math.round(MOST_SOURCES / (affair + 1)) + Math.floor(random() * 5)),
    );
    const story = storyOf(random, affair);
    const altered = sources > 2 && random() < 0.5 ? Math.floor(random() * sources) : -1;
    for (let source = 0; source < sources; source++) {
      const path = `affair-${String(affair).padStart(5, '0')}/${source}.txt`;
      const toll = source === altered ? story.toll + 3 + Math.floor(random() * 20) : story.toll;
      if (source === altered) planted.push({ path, told: toll, others: story.toll });
      files.push({ path, text: articleOf(random, { ...story, toll }, length) });
    }
  }
  return { files: pathological ? [...files, ...trials()] : files, planted };
}

interface Story {
  readonly event: readonly [what: string, verb: string];
  readonly place: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly toll: number;
  readonly injured: number;
  readonly cost: number;
  readonly chief: string;
  readonly minister: string;
}

const EVENTS = [
  ['warehouse fire', 'broke out'],
  ['ferry accident', 'happened'],
  ['landslide', 'struck'],
  ['bus crash', 'happened'],
  ['mine collapse', 'happened'],
  ['factory explosion', 'shook the town'],
  ['flood', 'hit the valley'],
  ['train derailment', 'happened'],
] as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const OUTLETS = [
  'Northwire',
  'Coast Herald',
  'Radio Bay',
  'The Evening Post',
  'Delta News',
  'The Courier',
  'Union Press',
];
const SYLLABLES = 'mar ten vol ka ris den lo bar nim sel tor va gro lin esk dal hem or wy pra'.split(' ');
const BODIES = 'ministry council court union parliament company hospital university bank museum club board'.split(' ');
const VERBS = 'bought sold built closed opened planned lost found moved checked repaired counted hired tested'.split(
  ' ',
);
const ADJECTIVES = 'old new red wooden local foreign cheap empty heavy public private small large'.split(' ');
const THINGS =
  'houses trucks schools trees bridges tickets books engines horses tools shops paintings roofs pumps'.split(' ');
const GIVEN = 'Anna Marek Elena Tomas Ingrid Pavel Ruth Karim Lucia Oskar Nadia Hugo Vera Simon Leila Jonas'.split(' ');

function storyOf(random: () => number, affair: number): Story {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const name = (): string => capital(pick(SYLLABLES) + pick(SYLLABLES) + (random() < 0.5 ? pick(SYLLABLES) : ''));
  return {
    event: pick(EVENTS),
    place: `${name()}${affair % 3 === 0 ? ' Bay' : ''}`,
    day: 1 + Math.floor(random() * 28),
    month: pick(MONTHS),
    year: 2012 + Math.floor(random() * 12),
    toll: 3 + Math.floor(random() * 60),
    injured: 20 + Math.floor(random() * 300),
    cost: 1 + Math.floor(random() * 90),
    chief: `${pick(GIVEN)} ${name()}`,
    minister: `${pick(GIVEN)} ${name()}`,
  };
}

/** A person who is in every article: what tells nothing about an affair must cost nothing. */
const HUB = 'President Viktor Almaden';

function articleOf(random: () => number, story: Story, length: number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const { event, place, day, month, year, toll, injured, cost, chief, minister } = story;
  const n = (most: number): number => 2 + Math.floor(random() * most);
  const sentences = [
    `${toll} people were killed when the ${event[0]} ${event[1]} in ${place} on ${month} ${day}, ${year}, police chief ${chief} said.`,
    `At least ${injured} others were injured, according to the regional hospital.`,
    `${HUB} sent his condolences to the families and promised help.`,
    `Interior Minister ${minister} arrived in ${place} on ${month} ${Math.min(28, day + 1)}, ${year}.`,
    `The damage is put at $${cost} million, the insurers said.`,
    `"We will find out what caused the ${event[0]}, and we will hide nothing," ${minister} told reporters.`,
    `The ${event[0]} in ${place} is the worst in the region since ${year - n(20)}.`,
    `${chief} said ${n(40)} officers and ${n(15)} vehicles were at the scene.`,
  ];
  // Background that no other article tells: who did what, drawn word by word, so that few sentences are alike.
  const filler = (): string => {
    const who = pick([
      `${pick(GIVEN)} ${capital(pick(SYLLABLES) + pick(SYLLABLES))}`,
      `The ${pick(BODIES)}`,
      'Critics',
    ]);
    const what = `${pick(VERBS)} ${n(900)} ${pick(ADJECTIVES)} ${pick(THINGS)}`;
    return `${who} ${what} in ${capital(pick(SYLLABLES) + pick(SYLLABLES))} ${pick(['last year', `in ${2000 + n(20)}`, `on ${pick(MONTHS)} ${n(25)}`])}.`;
  };
  const order = sentences.slice(1).sort(() => random() - 0.5);
  const paragraphs = [
    `${place.toUpperCase()}, ${month} ${Math.min(28, day + 1)}, ${year}. /${pick(OUTLETS)}/. ${sentences[0]}`,
  ];
  let size = 0;
  while (order.length > 0 || size < length - 400) {
    const parts = [order.pop(), filler(), filler()].filter((part): part is string => part !== undefined);
    paragraphs.push(parts.join(' '));
    size += parts.join(' ').length;
  }
  return `${capital(event[0])} in ${place}: ${toll} dead\n\n${paragraphs.join('\n\n')}\n`;
}

/** Files that have brought other tools to a halt. */
function trials(): readonly GeneratedFile[] {
  return [
    { path: 'trials/empty.txt', text: '' },
    { path: 'trials/one-line.txt', text: 'The council met on 3 May 2021 and 40 people came. '.repeat(4000) },
    { path: 'trials/digits.txt', text: '1,234 '.repeat(20_000) },
    { path: 'trials/quotes.txt', text: '“'.repeat(20_000) },
    { path: 'trials/names.txt', text: 'Anna Maria Elena Vera Lucia '.repeat(4000) },
  ];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
