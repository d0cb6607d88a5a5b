import type { Article } from '../../server/src/model/article.ts';
import type { DateMention } from '../../server/src/model/date.ts';
import type { FigureMention } from '../../server/src/model/figure.ts';
import type { PersonMention } from '../../server/src/model/person.ts';
import { type Mark, parseMarked, printMarked } from './marked.ts';

/** The name of the entity that a person's name of one article belongs to. */
export type EntityName = (path: string, name: string) => string;

/** A golden file taken apart: what a careful reader marks, and where the program is known to read otherwise. */
export interface Golden {
  readonly text: string;
  readonly wanted: readonly string[];
  readonly deviations: readonly string[];
}

const OTHERWISE = '=== read otherwise, as is known:';

/** An article with what was found in it, in the notation of golden files: the start of a new golden file. */
export function printArticle(article: Article, text: string, entityName: EntityName): string {
  return `${printMarked({ text, marks: marksOf(article, entityName) }).trimEnd()}\n\n${footer(article).join('\n')}\n`;
}

/** What was found, a line each: `line N: [[text|note]]`, and the lines of the footer. */
export function found(article: Article, text: string, entityName: EntityName): readonly string[] {
  return [...lines(text, marksOf(article, entityName)), ...footer(article)];
}

/** Throws where a mark is not closed, or where the footer is missing. */
export function parseGolden(source: string): Golden {
  const [marked = '', known = ''] = source.replaceAll('\r\n', '\n').split(`\n${OTHERWISE}\n`);
  const end = marked.lastIndexOf('\n\n=== headline: ');
  const [file] = parseMarked(marked.slice(0, end));
  if (end < 0 || !file) throw new Error('a golden file ends in "=== headline: …", "=== source: …" and so on');
  const told = marked
    .slice(end + 2)
    .trimEnd()
    .split('\n');
  const deviations = known.split('\n').filter((line) => line.trim() !== '');
  return { text: file.text, wanted: [...lines(file.text, file.marks), ...told], deviations };
}

/** What is wanted and was not found (`-`), and what was found and is not wanted (`+`), in the order of the article. */
export function deviations(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const list = [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`),
  ];
  const lineNumber = (line: string): number => Number(/^. line (\d+):/.exec(line)?.[1] ?? Number.MAX_SAFE_INTEGER);
  return list.sort((a, b) => lineNumber(a) - lineNumber(b));
}

/** A golden file with another list of known deviations. */
export function withDeviations(source: string, list: readonly string[]): string {
  const [marked = ''] = source.replaceAll('\r\n', '\n').split(`\n${OTHERWISE}\n`);
  return list.length > 0 ? `${marked.trimEnd()}\n\n${OTHERWISE}\n${list.join('\n')}\n` : `${marked.trimEnd()}\n`;
}

function marksOf(article: Article, entityName: EntityName): readonly Mark[] {
  return [
    ...article.dates.map((date) => ({ start: date.start, end: date.end, note: dateNote(date) })),
    ...article.figures.map((figure) => ({ start: figure.start, end: figure.end, note: figureNote(figure) })),
    ...article.persons.map((person) => ({
      start: person.start,
      end: person.end,
      note: personNote(person, entityName(article.path, person.name)),
    })),
  ];
}

function footer(article: Article): readonly string[] {
  const published = article.published.value
    ? `${article.published.value} (${article.published.from ?? 'inferred'})`
    : 'null';
  return [
    `=== headline: ${article.headline?.text ?? 'null'}`,
    `=== source: ${article.source ?? 'null'}`,
    `=== dateline: ${article.dateline ?? 'null'}`,
    `=== published: ${published}`,
  ];
}

/** Lines are counted from 1, as editors do. */
function lines(text: string, marks: readonly Mark[]): readonly string[] {
  return marks.map(({ start, end, note }) => {
    const line = text.slice(0, start).split('\n').length;
    return `line ${line}: [[${text.slice(start, end).replace(/\s+/g, ' ')}|${note}]]`;
  });
}

const dateNote = (date: DateMention): string => `date ${date.value}${date.mod ? ` ${date.mod}` : ''}`;

function figureNote(figure: FigureMention): string {
  const comparator = figure.comparator === '=' ? '' : figure.comparator;
  const range = figure.to === null ? '' : `..${figure.to}`;
  const counted = figure.counted ? ` ${figure.counted}` : '';
  return `figure ${comparator}${figure.value}${range}${figure.unit ?? ''}${counted}`;
}

const personNote = (person: PersonMention, name: string): string =>
  `person ${name}${person.role ? `: ${person.role.text.replace(/\s+/g, ' ')}` : ''}`;
