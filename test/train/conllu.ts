import { readFileSync } from 'node:fs';

/** A word of a CoNLL-U sentence; `head` counts from 0, -1 for the root. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence rebuilt from its words and their `SpaceAfter`, so that offsets are true of `text`. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

export function readConllu(path: string): Sentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(readSentence);
}

function readSentence(lines: readonly string[]): Sentence {
  let text = '';
  const words: Word[] = [];
  // A range line ("4-5 don't") gives the surface of the words that follow it.
  let range: { last: number; start: number; end: number; at: number; exact: boolean } | null = null;
  lines.forEach((line, index) => {
    const [id = '', form = '', lemma = '', , xpos = '', , head = '', relation = '', , misc = ''] = line.split('\t');
    if (id.includes('.')) return;
    const space = misc.includes('SpaceAfter=No') ? '' : ' ';
    if (id.includes('-')) {
      const [first = 0, last = 0] = id.split('-').map(Number);
      const parts = lines.slice(index + 1, index + 2 + last - first).map((part) => part.split('\t')[1]);
      range = {
        last,
        start: text.length,
        end: text.length + form.length,
        at: text.length,
        exact: parts.join('') === form,
      };
      text += form + space;
      return;
    }
    let start = text.length;
    let end = start + form.length;
    if (range !== null) {
      start = range.exact ? range.at : range.start;
      end = range.exact ? start + form.length : range.end;
      range = Number(id) === range.last ? null : { ...range, at: end };
    } else text += form + space;
    words.push({ form, lemma, xpos, head: Number(head) - 1, relation, start, end });
  });
  return { text, words };
}
