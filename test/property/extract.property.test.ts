import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import type { Article } from '../../server/src/model/article.ts';
import type { Span } from '../../server/src/model/span.ts';
import { newsText } from '../support/news-text.ts';

const read = (text: string): Article => extract(text, defaultContext('a.txt'));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  newsText,
);

/** Every span that an article carries. */
const spansOf = (article: Article): readonly Span[] => [
  ...article.paragraphs,
  ...article.dates,
  ...article.figures,
  ...article.figures.flatMap((figure) => figure.countedSpan ?? []),
  ...article.persons,
  ...article.persons.flatMap((person) => person.role ?? []),
  ...article.quotes,
  ...article.quotes.flatMap((quote) => quote.speakerSpan ?? []),
  ...[...article.sites.values()].flat().flatMap((site) => [site, site.sentence]),
  ...(article.headline ? [article.headline] : []),
];

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

describe('extract', () => {
  test('is total: no stage fails on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text).problems).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('spans are in bounds, not empty, and never cut a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(read(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end])
            expect(isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)), `cut at ${at}`).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('mentions are sorted, carry their own text, and do not overlap within a kind', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const article = read(text);
        for (const mentions of [article.dates, article.figures, article.persons, article.quotes]) {
          mentions.forEach((mention, index) => {
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            const next = mentions[index + 1];
            if (next) expect(next.start).toBeGreaterThanOrEqual(mention.end);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('paragraphs are in order and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs } = read(text);
        paragraphs.forEach((paragraph, index) => {
          const next = paragraphs[index + 1];
          if (next) expect(next.start).toBeGreaterThanOrEqual(paragraph.end);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same article', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60 },
    );
  });

  test('blank lines in front move every site and change no claim', () => {
    fc.assert(
      fc.property(newsText, fc.integer({ min: 1, max: 5 }), (text, lines) => {
        const plain = read(text);
        const moved = read('\n'.repeat(lines) + text);
        expect(moved.claims).toEqual(plain.claims);
        expect([moved.headline?.text, moved.source, moved.dateline, moved.published]).toEqual([
          plain.headline?.text,
          plain.source,
          plain.dateline,
          plain.published,
        ]);
        for (const [id, sites] of plain.sites)
          expect(moved.sites.get(id)?.map((site) => site.start - lines)).toEqual(sites.map((site) => site.start));
      }),
      { numRuns: 60 },
    );
  });

  test('line ends of another system change no claim', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const windows = read(text.replaceAll('\n', '\r\n'));
        expect(windows.claims.map((claim) => claim.id)).toEqual(read(text).claims.map((claim) => claim.id));
      }),
      { numRuns: 60 },
    );
  });
});
