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
  /** Holds the spans of all children. */
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** An article's outline: its headline, then people, dates and figures, each once, where it stands first. */
export function outlineOf(snapshot: Snapshot, path: string, style: DateStyle = PLAIN): readonly OutlineItem[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const { headline } = article;
  return [
    ...(headline ? [leaf('headline', headline.text, article.source ?? '', headline)] : []),
    ...folder('people', say(style, 'People'), article, people(article)),
    ...folder(
      'dates',
      say(style, 'Dates'),
      article,
      once(
        [...article.dates]
          .sort(byStart)
          .map((date) => leaf('date', date.text, dateInWords(date.value, date.mod, '', style), date)),
      ),
    ),
    ...folder(
      'figures',
      say(style, 'Figures'),
      article,
      once(
        [...article.figures].sort(byStart).map((figure) => leaf('figure', figureInWords(figure, style), '', figure)),
      ),
    ),
  ];
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

/** A heading over items; none where there are no items. It spans the article, since its items stand anywhere in it. */
function folder(
  kind: OutlineKind,
  name: string,
  article: Article,
  children: readonly OutlineItem[],
): readonly OutlineItem[] {
  const [first] = children;
  if (!first) return [];
  const span = { start: 0, end: article.length };
  return [{ kind, name, detail: String(children.length), span, selection: first.selection, children }];
}

const once = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
  [...new Map([...items].reverse().map((item) => [`${item.name}\n${item.detail}`, item])).values()].reverse();
