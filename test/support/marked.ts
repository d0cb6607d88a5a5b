// Marked text: expected and actual in one notation, so that a golden file is a readable article.
//
// A mark is the text, a bar, and a note, in double brackets. Marks nest, and never cross.
//
//     [[40,000 people|figure 40000 people]] marched on [[Friday|date 2031-05-02]], [[Ada Lund|person Ada Lund: mayor]] said.
//
// In golden files the note is one of (see `notes.ts`, which prints them):
//
//     date VALUE [MOD]                    [[early 2030|date 2030 START]]   [[five years|date P5Y]]   [[now|date PRESENT_REF]]
//     figure VALUE[UNIT] [COUNTED]        [[1,960|figure 1960 troops]]     [[30|figure 30% turnout]] [[€3.5m|figure 3500000EUR cost]]
//       before the value, the comparator if it is not "=":  [[2,000|figure ~2000 troops]]  [[100|figure >=100 houses]]
//       a range with two dots: [[10 to 12|figure 10..12 km]]; unit: UCUM code or ISO 4217, right behind the value
//       the mark covers the number's own words with scale word and, where glued or a sign, currency, as contract.md has it;
//       counted: what is counted as the text names it, without the number
//     person NAME[: ROLE]                 [[Lund|person Ada Lund]]         [[Ada Lund|person Ada Lund: mayor of Osten]]
//       every named person, official or not; the name is the entity's, over all articles of the folder; the role as this
//       mention states it, in the article's words
//
// Behind the article of a golden file stands what is told of it as a whole, a line each, `null` for what is not there:
//
//     === headline: Thousands march in Osten
//     === source: Reuters
//     === dateline: OSTEN
//     === published: 2031-05-02 (header)          (header), (dateline), (inferred), or null
//
// The marks say what a careful reader finds. Where the program is known to read otherwise, the file's end lists it, so that
// it is seen, and fails as soon as it changes: `-` is wanted and not found, `+` is found and not wanted.
//
//     === read otherwise, as is known:
//     - line 3: [[noon|date 2031-05-02T12:00]]
//
// `conflicts.golden`, one a folder, lists every contradiction of its gold.md as found, hinted at or missed, and every error
// or warning that is in no gold.
//
// In tests: `$0` is the cursor, a line `--- path.txt` begins a file (without one, all is `article.txt`).
// A backslash makes the next character an ordinary one: `\[[`, `\|` inside a mark, `\$0`, `\\`.

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

export interface MarkedFile {
  readonly path: string;
  /** Without marks and cursor; the marks' offsets are into this text. */
  readonly text: string;
  /** Sorted by start; of two that start together the outer one comes first. */
  readonly marks: readonly Mark[];
  readonly cursor: number | null;
}

const FILE_LINE = /^--- (\S.*)\r?\n/gm;

/** The files of a marked source. Throws where a mark is not closed: a golden file with a slip should not pass. */
export function parseMarked(source: string): MarkedFile[] {
  const cuts = [...source.matchAll(FILE_LINE)];
  const first = cuts[0];
  if (!first) return [parseOne('article.txt', source)];
  if (source.slice(0, first.index).trim() !== '') throw new Error('text before the first "--- path" line');
  return cuts.map((cut, index) =>
    parseOne((cut[1] ?? '').trim(), source.slice(cut.index + cut[0].length, cuts[index + 1]?.index ?? source.length)),
  );
}

/** One file as marked text; what would read as a mark or a cursor is escaped. Throws where marks cross. */
export function printMarked(file: Pick<MarkedFile, 'text' | 'marks'>): string {
  const marks = [...file.marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  const open: Mark[] = [];
  let next = 0;
  for (let at = 0; at <= file.text.length; at++) {
    for (let top = open.at(-1); top && top.end === at; top = open.at(-1)) {
      out += `|${top.note}]]`;
      open.pop();
    }
    for (let mark = marks[next]; mark && mark.start === at; mark = marks[next]) {
      const outer = open.at(-1);
      if (outer && outer.end < mark.end) throw new Error(`marks cross at ${at}: ${outer.note}, ${mark.note}`);
      out += '[[';
      open.push(mark);
      next++;
    }
    out += escaped(file.text, at, open.length > 0);
  }
  return out;
}

function escaped(text: string, at: number, inMark: boolean): string {
  const character = text.charAt(at);
  const pair = text.slice(at, at + 2);
  const special = pair === '[[' || pair === '$0' || (inMark && (character === '|' || character === '['));
  return special || character === '\\' ? `\\${character}` : character;
}

function parseOne(path: string, source: string): MarkedFile {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  let cursor: number | null = null;
  for (let at = 0; at < source.length; ) {
    const pair = source.slice(at, at + 2);
    if (source.charAt(at) === '\\' && at + 1 < source.length) {
      text += source.charAt(at + 1);
      at += 2;
    } else if (pair === '[[') {
      open.push(text.length);
      at += 2;
    } else if (pair === '$0') {
      cursor = text.length;
      at += 2;
    } else if (source.charAt(at) === '|' && open.length > 0) {
      const end = endOfNote(source, at);
      marks.push({ start: open.pop() ?? 0, end: text.length, note: source.slice(at + 1, end) });
      at = end + 2;
    } else text += source.charAt(at++);
  }
  if (open.length > 0)
    throw new Error(`${path}: a mark is not closed: ${text.slice(open.at(-1), (open.at(-1) ?? 0) + 40)}`);
  return { path, text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), cursor };
}

/** Where the brackets stand that close a note; a unit may end in a bracket of its own ("5[mi_i]"). */
function endOfNote(source: string, bar: number): number {
  let end = source.indexOf(']]', bar);
  if (end < 0) throw new Error(`a mark is not closed: ${source.slice(bar, bar + 40)}`);
  if (source.slice(bar, end).includes('[') && source.charAt(end + 2) === ']') end++;
  return end;
}
