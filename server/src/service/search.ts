import { fullestMention, type Spot } from './related-places.ts';
import type { Snapshot } from './snapshot.ts';
import { dateInWords } from './words/date.ts';
import { figureInWords } from './words/figure.ts';

/** Something in the workspace that answers a search. */
export interface Found {
  readonly kind: 'person' | 'date' | 'figure';
  readonly name: string;
  /** Which article, or which office. */
  readonly container: string;
  readonly spot: Spot;
}

const MOST = 300;
/** So many articles are looked through between two pauses. */
const SLICE = 20;

/**
 * People ("Peskov"), figures ("1,960") and dates ("2020-11-09", "9 November") of all articles that match the query; the
 * empty query finds the people. Yields null from time to time: a place to pause, and to stop.
 */
export function* search(snapshot: Snapshot, query: string): Generator<Found | null> {
  const wanted = folded(query.trim());
  let left = MOST;
  for (const entity of snapshot.ledger.all().entities) {
    if (!entity.names.some((name) => folded(name).includes(wanted))) continue;
    const spot = fullestMention(snapshot, entity);
    if (!spot) continue;
    yield { kind: 'person', name: entity.name, container: entity.roles[0]?.role ?? '', spot };
    if (--left === 0) return;
  }
  if (wanted === '') return;
  const digits = wanted.replace(/[,.\s\u00a0\u202f]/g, '');
  let seen = 0;
  for (const article of snapshot.articles.values()) {
    const { path } = article;
    for (const date of article.dates) {
      const words = dateInWords(date.value, date.mod, date.text);
      if (![date.value, date.text, words].some((text) => folded(text).includes(wanted))) continue;
      yield { kind: 'date', name: words, container: path, spot: { path, start: date.start, end: date.end } };
      if (--left === 0) return;
    }
    for (const figure of article.figures) {
      const words = figureInWords(figure);
      const isNumber = /^\d+$/.test(digits) && String(figure.value) === digits;
      if (!isNumber && !folded(words).includes(wanted)) continue;
      yield { kind: 'figure', name: words, container: path, spot: { path, start: figure.start, end: figure.end } };
      if (--left === 0) return;
    }
    if (++seen % SLICE === 0) yield null;
  }
}

/** Lower case, without accents: "Zürich" is found by "zurich". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
