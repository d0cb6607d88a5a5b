// The gold of an affair is written as a readable file, gold.md, in which the reader quotes the articles and puts the
// words that count in brackets: 2 «killed [nine] people» is the "nine" of the article whose name begins with "2-".
// Nobody counts offsets by hand, and a gold file stays right when a paragraph is put in front of the quoted one.

/** A stretch of one article; offsets are UTF-16 code units. */
export interface Spot {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type GoldKind = 'date' | 'figure' | 'official' | 'quote' | 'polarity';

export interface GoldConflict {
  readonly id: string;
  readonly kind: GoldKind;
  /** `arguable`: careful readers may differ on whether it is one. */
  readonly certainty: 'clear' | 'arguable';
  readonly explained: boolean;
  readonly developing: boolean;
  readonly within: boolean;
  readonly why: string;
  readonly sides: readonly (readonly Spot[])[];
}

/** What a careful reader of all articles of one affair says about them: the format `concordance.conflict-gold/1`. */
export interface CaseGold {
  readonly schema: 'concordance.conflict-gold/1';
  readonly case: string;
  readonly set: 'original';
  readonly contradictions: readonly GoldConflict[];
  readonly agreements: readonly { readonly topic: string; readonly value: string; readonly members: readonly Spot[] }[];
  readonly neverContradict: readonly { readonly why: string; readonly pair: readonly [Spot, Spot] }[];
  readonly variants: readonly { readonly names: readonly string[] }[];
}

/**
 * Compiles a gold.md. Sections start with `# conflict: KIND, clear|arguable[, explained][, developing][, within]`
 * (a line with the reason, then a side on each list line), `# agree` (`- topic = value: quotes`), `# never`
 * (`- why: quote | quote`) and `# variants` (`- Name | Name`).
 * Throws with the line's number where a line cannot be read, or where quoted words stand nowhere or more than once.
 */
export function compileGold(name: string, source: string, articles: ReadonlyMap<string, string>): CaseGold {
  const conflicts: { head: string; why: string; sides: (readonly Spot[])[] }[] = [];
  const agreements: { topic: string; value: string; members: readonly Spot[] }[] = [];
  const never: { why: string; pair: readonly [Spot, Spot] }[] = [];
  const variants: { names: string[] }[] = [];
  let section = '';
  source.split(/\r?\n/).forEach((line, index) => {
    const fail = (what: string): never => {
      throw new Error(`${name}/gold.md:${index + 1}: ${what}: ${line}`);
    };
    if (!line.trim()) return;
    if (line.startsWith('# ')) {
      section = line.slice(2).trim();
      if (section.startsWith('conflict:')) conflicts.push({ head: section.slice(9).trim(), why: '', sides: [] });
      return;
    }
    const conflict = conflicts.at(-1);
    const item = line.startsWith('- ') ? line.slice(2).trim() : null;
    if (section.startsWith('conflict:') && conflict) {
      if (item === null) conflict.why = line.trim();
      else conflict.sides.push(spots(item, articles, fail));
      return;
    }
    if (item === null) return void fail('not a list item');
    if (section === 'variants') return void variants.push({ names: item.split(' | ') });
    const quote = item.indexOf('«');
    const colon = item.lastIndexOf(': ', quote);
    if (quote < 0 || colon < 0) return void fail('wants "words: quotes"');
    const said = item.slice(0, colon);
    const found = spots(item.slice(colon + 2), articles, fail);
    if (section === 'never') {
      const [first, second, ...rest] = found;
      if (!first || !second || rest.length > 0) return void fail('wants two quotes');
      never.push({ why: said, pair: [first, second] });
    } else if (section === 'agree') {
      const [topic, value] = said.split(' = ');
      if (!topic || !value) return void fail('wants "topic = value"');
      agreements.push({ topic, value, members: found });
    } else fail('stands in no section');
  });
  return {
    schema: 'concordance.conflict-gold/1',
    case: name,
    set: 'original',
    contradictions: conflicts.map((conflict, index) => ({
      id: `${name}-${index + 1}`,
      ...flags(conflict.head, name),
      why: conflict.why,
      sides: conflict.sides,
    })),
    agreements,
    neverContradict: never,
    variants,
  };
}

const kinds: readonly GoldKind[] = ['date', 'figure', 'official', 'quote', 'polarity'];
const marks = ['explained', 'developing', 'within'];

function flags(head: string, name: string): Omit<GoldConflict, 'id' | 'why' | 'sides'> {
  const [first, certainty, ...rest] = head.split(',').map((word) => word.trim());
  const kind = kinds.find((k) => k === first);
  const unknown = rest.find((word) => !marks.includes(word));
  if (!kind || (certainty !== 'clear' && certainty !== 'arguable') || unknown !== undefined)
    throw new Error(`${name}/gold.md: cannot read "# conflict: ${head}"`);
  return {
    kind,
    certainty,
    explained: rest.includes('explained'),
    developing: rest.includes('developing'),
    within: rest.includes('within'),
  };
}

const quoted = /(\d+) «([^»]*)»/g;

/** `1 «killed [nine] people», 3 «[nine] dead»`: each quote with its article; without brackets the whole quote counts. */
function spots(list: string, articles: ReadonlyMap<string, string>, fail: (what: string) => never): readonly Spot[] {
  const found = [...list.matchAll(quoted)].map(([, number = '', words = '']): Spot => {
    const path = [...articles.keys()].find((p) => p.startsWith(`${number}-`));
    const text = path === undefined ? undefined : articles.get(path);
    if (path === undefined || text === undefined) return fail(`no article ${number}`);
    const open = words.indexOf('[');
    const close = words.indexOf(']');
    const plain = open < 0 ? words : words.slice(0, open) + words.slice(open + 1, close) + words.slice(close + 1);
    const at = text.indexOf(plain);
    if (at < 0) return fail(`"${plain}" is not in ${path}`);
    if (text.indexOf(plain, at + 1) >= 0) return fail(`"${plain}" stands more than once in ${path}`);
    const start = open < 0 ? at : at + open;
    const end = open < 0 ? at + plain.length : at + close - 1;
    return { path, start, end, text: text.slice(start, end) };
  });
  return found.length > 0 ? found : fail('no quote');
}
