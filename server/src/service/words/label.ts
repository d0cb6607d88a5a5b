import type { Article } from '../../model/article.ts';
import { dateInWords } from './date.ts';
import { type DateStyle, PLAIN } from './reader.ts';

/** How an article is called in a list: its outlet, else the name of its file. */
export const labelOf = (article: Article): string => article.source ?? fileName(article.path);

/** "reports/3-police.txt" is "3-police.txt". */
export const fileName = (path: string): string => path.split('/').at(-1) ?? path;

/** The date of publication in words, without the weekday; null where it cannot be told. */
export const publishedInWords = (article: Article, style: DateStyle = PLAIN): string | null =>
  article.published.value === null
    ? null
    : dateInWords(article.published.value, null, article.published.value, { ...style, weekday: false });
