import type { Span } from '../../model/span.ts';
import { type Line, trimmed } from '../../text/lines.ts';

/** Fields that a front matter or a block of "Key: value" lines gives; spans are those of the values, without quotation marks. */
export type FieldName = 'headline' | 'source' | 'byline' | 'published' | 'updated' | 'other';
export interface Field {
  readonly name: FieldName;
  readonly value: Span;
}

const FIELDS: ReadonlyMap<string, FieldName> = new Map([
  ...['title', 'headline', 'hed', 'heading', 'subject'].map((key) => [key, 'headline'] as const),
  ...[
    'source',
    'publisher',
    'outlet',
    'agency',
    'newspaper',
    'paper',
    'site',
    'website',
    'publication',
    'blog',
    'journal',
    'magazine',
    'site_name',
  ].map((key) => [key, 'source'] as const),
  ...['author', 'authors', 'by', 'byline', 'writer', 'reporter', 'correspondent'].map(
    (key) => [key, 'byline'] as const,
  ),
  ...[
    'date',
    'published',
    'pubdate',
    'publication date',
    'published on',
    'date published',
    'posted',
    'posted on',
    'issued',
    'released',
    'created',
    'dated',
    'first published',
    'publish_date',
    'published_at',
    'publisheddate',
  ].map((key) => [key, 'published'] as const),
  ...['updated', 'last updated', 'modified', 'last modified', 'lastmod', 'last update'].map(
    (key) => [key, 'updated'] as const,
  ),
  ...[
    'tags',
    'tag',
    'category',
    'categories',
    'section',
    'url',
    'link',
    'slug',
    'lang',
    'language',
    'keywords',
    'draft',
    'layout',
    'image',
    'permalink',
    'id',
    'location',
    'topics',
  ].map((key) => [key, 'other'] as const),
]);

const LONGEST_FRONT_MATTER = 60;

/** The fields of a YAML or TOML front matter and how many lines it takes; null where the text does not begin with one. */
export function readFrontMatter(
  text: string,
  lines: readonly Line[],
): { readonly fields: Field[]; readonly count: number } | null {
  const fence = lines[0] && text.slice(lines[0].start, lines[0].end);
  if (fence !== '---' && fence !== '+++') return null;
  const close = lines.findIndex(
    (line, index) => index > 0 && index < LONGEST_FRONT_MATTER && text.slice(line.start, line.end) === fence,
  );
  if (close < 1) return null;
  const fields = lines.slice(1, close).flatMap((line) => readField(text, line) ?? []);
  return fields.length > 0 ? { fields, count: close + 1 } : null;
}

/** A line "Key: value" (or `key = value`) whose key is one of those that articles are headed with; null for any other line. */
export function readField(text: string, line: Span): Field | null {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 27));
  if (!opening.includes(':') && !opening.includes('=')) return null;
  const match = /^([\p{L}][\p{L} _]{1,22}?)\s?[:=]\s?/u.exec(opening);
  const name = FIELDS.get((match?.[1] ?? '').toLowerCase().trim());
  if (!match || !name) return null;
  const value = trimmed(text, line.start + match[0].length, line.end);
  const quoted = /^["'“].*["'”]$/.test(text.slice(value.start, value.end));
  return { name, value: quoted ? { start: value.start + 1, end: value.end - 1 } : value };
}
