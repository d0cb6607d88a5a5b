// Workspaces of any size, the same for the same seed: affairs told by several sources, some values altered in one of them,
// one name that is in every article, a long tail of affairs that few sources tell, and a few files that try a reader.
import { randomFrom } from './random.ts';
import { storyOf, tell } from './story.ts';
import { OUTLETS } from './vocabulary.ts';

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
const MOST_SOURCES = 60;

export function generate({ articles, seed, length = 3000, pathological = false }: GeneratorOptions): Workspace {
  const random = randomFrom(seed);
  const files: GeneratedFile[] = [];
  const planted: { path: string; told: number; others: number }[] = [];
  for (let affair = 0; files.length < articles; affair++) {
    // Zipf: the first affairs are told by dozens, most by three to six.
    const wanted = Math.max(Math.round(MOST_SOURCES / (affair + 1)), 3 + Math.floor(random() * 4));
    const sources = Math.min(articles - files.length, wanted);
    const story = storyOf(random, affair);
    const altered = sources > 2 && random() < 0.5 ? Math.floor(random() * sources) : -1;
    for (let source = 0; source < sources; source++) {
      const path = pathOf(affair, source);
      const toll = source === altered ? story.toll + 3 + Math.floor(random() * 20) : story.toll;
      if (source === altered) planted.push({ path, told: toll, others: story.toll });
      files.push({ path, text: tell(random, { ...story, toll }, length) });
    }
  }
  return { files: pathological ? [...files, ...trials()] : files, planted };
}

/** A folder an outlet, as archives are kept: the articles of one affair are far from each other. */
export function pathOf(affair: number, source: number): string {
  const outlet = (OUTLETS[(affair + source) % OUTLETS.length] ?? '').toLowerCase().replaceAll(' ', '-');
  return `${outlet}/${String(affair).padStart(5, '0')}-${source}.txt`;
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
