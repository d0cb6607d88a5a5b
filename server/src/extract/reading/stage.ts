import type { Paragraph } from '../../model/article.ts';
import { joinWrapped, splitLines } from '../../text/lines.ts';
import type { Draft } from '../draft.ts';
import { readBody } from './body.ts';
import type { Dateline } from './dateline.ts';
import { type Head, readHead } from './head.ts';
import type { Layout } from './layout.ts';
import { readSource } from './source.ts';

/** Reads the shape of an article: what stands above the story, the dateline, paragraphs, boilerplate. */
export function readLayout(draft: Draft): Partial<Draft> {
  const { text } = draft;
  const lines = joinWrapped(text, splitLines(text));
  const head = readHead(text, lines);
  const body = readBody(text, lines.slice(head.story.line), head.story.at);
  const paragraphs: Paragraph[] = [...head.paragraphs, ...body.paragraphs];
  const dateline = body.dateline ?? head.dateline;
  return {
    layout: {
      paragraphs,
      headline: head.headline ?? body.headline,
      source: readSource(text, paragraphs, head, dateline),
      dateline:
        dateline && dateline.place !== '' ? { start: dateline.start, end: dateline.end, place: dateline.place } : null,
      publication: publicationOf(head, dateline),
    },
  };
}

function publicationOf(head: Head, dateline: Dateline | null): Layout['publication'] {
  if (head.published) return { start: head.published.start, end: head.published.end, from: 'header' };
  const day = dateline?.day;
  return day ? { start: day.start, end: day.end, from: 'dateline' } : null;
}
