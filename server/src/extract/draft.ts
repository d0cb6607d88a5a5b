import type { Problem, Publication, Quote } from '../model/article.ts';
import type { Claim, Site } from '../model/claim.ts';
import type { Clash } from '../model/clash.ts';
import type { DateMention } from '../model/date.ts';
import type { FigureMention } from '../model/figure.ts';
import type { PersonMention } from '../model/person.ts';
import type { ExtractContext } from './context.ts';
import type { Memory } from './memory.ts';
import type { Layout } from './reading/layout.ts';
import type { TaggedSentence } from './syntax/analysis.ts';

/** What the stages of the pipeline have found so far. Each stage reads it and returns the part that it adds. */
export interface Draft {
  readonly text: string;
  readonly context: ExtractContext;
  /** What the last reading of the article left; null where none is kept. It spares work, and changes nothing that is found. */
  readonly memory: Memory | null;
  readonly layout: Layout;
  readonly sentences: readonly TaggedSentence[];
  readonly published: Publication;
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly persons: readonly PersonMention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly sites: ReadonlyMap<string, readonly Site[]>;
  readonly clashes: readonly Clash[];
  readonly terms: { readonly names: readonly string[]; readonly words: readonly string[] };
  readonly problems: readonly Problem[];
}

/** A draft that no stage has read yet. */
export const blankDraft = (text: string, context: ExtractContext, memory: Memory | null = null): Draft => ({
  text,
  context,
  memory,
  layout: { paragraphs: [], headline: null, source: null, dateline: null, publication: null },
  sentences: [],
  published: { value: null, from: null, yearless: null },
  dates: [],
  figures: [],
  persons: [],
  quotes: [],
  claims: [],
  sites: new Map(),
  clashes: [],
  terms: { names: [], words: [] },
  problems: [],
});

/** A draft with what a stage adds. Written out: every stage looks at it in its loops, and at an object of spreads the engine looks slowly. */
export const withPart = (draft: Draft, part: Partial<Draft>): Draft => ({
  text: draft.text,
  context: draft.context,
  memory: draft.memory,
  layout: part.layout ?? draft.layout,
  sentences: part.sentences ?? draft.sentences,
  published: part.published ?? draft.published,
  dates: part.dates ?? draft.dates,
  figures: part.figures ?? draft.figures,
  persons: part.persons ?? draft.persons,
  quotes: part.quotes ?? draft.quotes,
  claims: part.claims ?? draft.claims,
  sites: part.sites ?? draft.sites,
  clashes: part.clashes ?? draft.clashes,
  terms: part.terms ?? draft.terms,
  problems: part.problems ?? draft.problems,
});
