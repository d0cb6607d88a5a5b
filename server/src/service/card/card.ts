import type { Span } from '../../model/span.ts';
import type { Fact } from '../fact-at.ts';
import { factAt } from '../fact-at.ts';
import type { Snapshot } from '../snapshot.ts';
import { fileName } from '../words/label.ts';
import { type DateStyle, PLAIN } from '../words/reader.ts';
import type { Standing } from '../words/status.ts';
import { claimCard } from './claim-card.ts';
import { personCard } from './person-card.ts';

/** What one article says about a fact. */
export interface Source {
  readonly path: string;
  /** The outlet, else the file's name; both where another source on the card has that outlet, too. */
  readonly label: string;
  /** ISO; null where it cannot be told. */
  readonly published: string | null;
  readonly value: string;
  readonly differs: boolean;
  readonly span: Span;
  readonly sentence: Span;
}

/** A hover card's content: what it is, what others say, and why. */
export interface Card {
  readonly kind: 'date' | 'figure' | 'official' | 'person' | 'quote' | 'statement';
  readonly path: string;
  readonly span: Span;
  readonly title: string;
  /** Null where nothing can be compared ("now"). */
  readonly status: Standing | null;
  readonly verdict: string;
  /** What was supplied, and from where; other spellings. */
  readonly notes: readonly string[];
  readonly because: readonly string[];
  /** Differing ones first; one an article and value. */
  readonly sources: readonly Source[];
}

/** The card of the fact at an offset, its dates in the reader's style; null where none stands. */
export function cardAt(snapshot: Snapshot, path: string, offset: number, style: DateStyle = PLAIN): Card | null {
  const article = snapshot.article(path);
  const fact = article && factAt(article, offset);
  return fact ? cardOf(snapshot, path, fact, style) : null;
}

export const cardOf = (snapshot: Snapshot, path: string, fact: Fact, style: DateStyle): Card | null =>
  fact.kind === 'person' ? personCard(snapshot, path, fact, style) : claimCard(snapshot, path, fact, style);

/** Differing ones first, then as they were published. */
export const inOrder = (sources: readonly Source[]): readonly Source[] =>
  [...sources].sort(
    (a, b) =>
      Number(b.differs) - Number(a.differs) ||
      text(a.published ?? '9', b.published ?? '9') ||
      text(a.path, b.path) ||
      a.span.start - b.span.start,
  );

/** Three reports of one agency on one card: the names of their files tell which is which. */
export function toldApart(sources: readonly Source[]): readonly Source[] {
  const paths = new Map<string, Set<string>>();
  for (const { label, path } of sources) paths.set(label, (paths.get(label) ?? new Set()).add(path));
  return sources.map((source) =>
    (paths.get(source.label)?.size ?? 0) > 1
      ? { ...source, label: `${source.label} (${fileName(source.path)})` }
      : source,
  );
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
