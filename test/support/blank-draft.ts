import { defaultContext } from '../../server/src/extract/context.ts';
import type { Draft } from '../../server/src/extract/draft.ts';

/** A draft that no stage has read yet, for tests and benchmarks of a single stage. */
export const blankDraft = (text: string): Draft => ({
  text,
  context: defaultContext('blank.txt'),
  layout: { paragraphs: [], headline: null, source: null, dateline: null, publication: null },
  sentences: [],
  published: { value: null, from: null },
  dates: [],
  figures: [],
  persons: [],
  quotes: [],
  claims: [],
  sites: new Map(),
  terms: { names: [], words: [] },
  shingles: [],
  problems: [],
});
