import type { Article } from '../../server/src/model/article.ts';
import type { Conflict } from '../../server/src/model/conflict.ts';
import type { DateMention } from '../../server/src/model/date.ts';
import type { FigureMention } from '../../server/src/model/figure.ts';
import type { PersonMention } from '../../server/src/model/person.ts';
import { type Mark, printMarked } from './marked.ts';

/** The name of the entity that a person's name of one article belongs to. */
export type EntityName = (path: string, name: string) => string;

/** An article with what was found in it, in the notation of golden files. */
export function printArticle(article: Article, text: string, entityName: EntityName): string {
  const marks: Mark[] = [
    ...article.dates.map((date) => ({ start: date.start, end: date.end, note: dateNote(date) })),
    ...article.figures.map((figure) => ({ start: figure.start, end: figure.end, note: figureNote(figure) })),
    ...article.persons.map((person) => ({
      start: person.start,
      end: person.end,
      note: personNote(person, entityName(article.path, person.name)),
    })),
  ];
  const published = article.published.value
    ? `${article.published.value} (${article.published.from ?? 'inferred'})`
    : 'null';
  const footer = [
    `=== headline: ${article.headline?.text ?? 'null'}`,
    `=== source: ${article.source ?? 'null'}`,
    `=== dateline: ${article.dateline ?? 'null'}`,
    `=== published: ${published}`,
  ];
  return `${printMarked({ text, marks }).trimEnd()}\n\n${footer.join('\n')}\n`;
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

/** The conflicts of an affair that its golden file lists, each with its lines sorted, sorted among themselves. */
export function printConflicts(
  conflicts: readonly Conflict[],
  articles: ReadonlyMap<string, { readonly article: Article; readonly text: string }>,
): string[] {
  const shown = conflicts.filter(
    (conflict) =>
      conflict.severity === 'error' || conflict.severity === 'warning' || conflict.explained || conflict.developing,
  );
  const printed = shown.map((conflict) => {
    const title = [
      conflict.kind,
      conflict.severity,
      conflict.explained && 'explained',
      conflict.developing && 'developing',
    ];
    const sides = conflict.sides.map((side) => {
      const members = side.flatMap(({ path, claim }) => {
        const found = articles.get(path);
        const sites = found?.article.sites.get(claim) ?? [];
        return sites.map(
          (site) => `${path}:${lineOf(found?.text ?? '', site.start)} "${site.text.replace(/\s+/g, ' ')}"`,
        );
      });
      return [...new Set(members)];
    });
    return conflictText(title.filter(Boolean).join(' '), sides);
  });
  return printed.sort();
}

/** A golden file of conflicts, in the same form as `printConflicts` gives, whatever the order in which it was written. */
export function parseConflicts(source: string): string[] {
  const blocks = source.split(/\r?\n(?:[ \t]*\r?\n)+/).map((block) => block.trim());
  return blocks
    .filter((block) => block !== '')
    .map((block) => {
      const [title, ...sides] = block.split(/\r?\n/);
      return conflictText(
        (title ?? '').trim(),
        sides.map((side) => side.replace(/^\s*-\s*/, '').split(/;\s*(?=\S+:\d+ ")/)),
      );
    })
    .sort();
}

function conflictText(title: string, sides: readonly (readonly string[])[]): string {
  const lines = sides.map(
    (side) =>
      `- ${side
        .map((member) => member.trim())
        .sort()
        .join('; ')}`,
  );
  return [title, ...lines.sort()].join('\n');
}

/** Lines are counted from 1, as editors do. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
