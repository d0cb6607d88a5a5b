import type { Article } from '../../server/src/model/article.ts';
import type { FigureClaim } from '../../server/src/model/claim.ts';

export interface Counted {
  readonly head: string;
  readonly place: string;
  readonly value: number;
}

/** An article that says nothing but how many of what were damaged where. */
export function countedArticle(path: string, told: readonly Counted[]): Article {
  const claims = told.map(
    (c): FigureClaim => ({
      id: `${c.head} ${c.place} ${c.value}`,
      kind: 'figure',
      owner: null,
      ownerName: null,
      isScoped: false,
      aspect: null,
      parts: [],
      reckoned: null,
      modality: 'asserted',
      attribution: { speaker: null, quoted: false },
      topic: {
        label: c.place,
        names: ['lower quay', 'port ellis'],
        words: [c.place, 'damage', 'count'],
        context: [],
        before: [],
        beside: [],
        event: 'damage',
        time: null,
        published: '2031-05-02',
        background: false,
        headline: false,
        lead: false,
      },
      value: {
        sort: 'count',
        value: c.value,
        to: null,
        comparator: '=',
        change: null,
        unit: null,
        counted: c.head,
        head: c.head,
        modifiers: [],
        event: 'damage',
        approximate: false,
        partOf: null,
        additional: false,
      },
    }),
  );
  return {
    path,
    length: 100,
    headline: null,
    source: null,
    dateline: null,
    published: { value: '2031-05-02', from: 'header', yearless: null },
    paragraphs: [],
    dates: [],
    figures: [],
    persons: [],
    quotes: [],
    claims,
    sites: new Map(),
    terms: { names: [], words: [] },
    clashes: [],
    problems: [],
  };
}
