import type { Article } from '../model/article.ts';
import { byStart, type Span } from '../model/span.ts';
import type { Snapshot } from './snapshot.ts';
import { dateInWords } from './words/date.ts';
import { figureInWords } from './words/figure.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { say } from './words/say.ts';

export type OutlineKind = 'headline' | 'people' | 'person' | 'dates' | 'date' | 'figures' | 'figure';

/** An entry of an article's outline. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  /**
   * What the entry is of: the editor takes it for the place where the reader is. The headline is of the whole article; a
   * heading over people or dates, which stand all over the article, is of no more than its first one.
   */
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** An article's outline: its headline over people, dates and figures, each once, where it stands first. */
export function outlineOf(snapshot: Snapshot, path: string, style: DateStyle = PLAIN): readonly OutlineItem[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const { headline } = article;
  const headings = [
    ...folder('people', say(style, 'People'), people(article)),
    ...folder(
      'dates',
      say(style, 'Dates'),
      once(
        [...article.dates]
          .sort(byStart)
          .map((date) => leaf('date', date.text, dateInWords(date.value, date.mod, '', style), date)),
      ),
    ),
    ...folder(
      'figures',
      say(style, 'Figures'),
      once(
        [...article.figures].sort(byStart).map((figure) => leaf('figure', figureInWords(figure, style), '', figure)),
      ),
    ),
  ];
  if (!headline) return headings;
  const span = { start: 0, end: article.length };
  return [{ ...leaf('headline', headline.text, article.source ?? '', headline), span, children: headings }];
}

function people(article: Article): readonly OutlineItem[] {
  const items = new Map<string, OutlineItem>();
  for (const person of [...article.persons].sort(byStart)) {
    const known = items.get(person.name);
    if (!known) items.set(person.name, leaf('person', person.name, person.role?.text ?? '', person));
    else if (known.detail === '' && person.role) items.set(person.name, { ...known, detail: person.role.text });
  }
  return [...items.values()];
}

const leaf = (kind: OutlineKind, name: string, detail: string, { start, end }: Span): OutlineItem => ({
  kind,
  name: name.replace(/\s+/g, ' '),
  detail: detail === name ? '' : detail.replace(/\s+/g, ' '),
  span: { start, end },
  selection: { start, end },
  children: [],
});

/** A heading over items; none where there are no items. */
function folder(kind: OutlineKind, name: string, children: readonly OutlineItem[]): readonly OutlineItem[] {
  const [first] = children;
  if (!first) return [];
  return [{ kind, name, detail: String(children.length), span: first.span, selection: first.selection, children }];
}

const once = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
  [...new Map([...items].reverse().map((item) => [`${item.name}\n${item.detail}`, item])).values()].reverse();
