import type { GERMAN } from './german.ts';
import type { Text } from './text.ts';

/** The English texts that have a singular of their own; all others are their keys. */
export const ENGLISH: Readonly<Partial<Record<keyof typeof GERMAN, Text>>> = {
  'Told by {0} other articles, from one source.': {
    one: 'Told by {0} other article, from one source.',
    other: 'Told by {0} other articles, from one source.',
  },
  'Told by {0} other articles, but all share one source’s wording.': {
    one: 'Told by {0} other article, but both share one source’s wording.',
    other: 'Told by {0} other articles, but all share one source’s wording.',
  },
  '{0} independent sources say the same.': {
    one: 'One source says the same.',
    other: '{0} independent sources say the same.',
  },
  'Named in {0} other articles.': {
    one: 'Named in {0} other article.',
    other: 'Named in {0} other articles.',
  },
  '{0} more places are not listed here; “Concordance: Show Facts Here” lists all': {
    one: '1 more place is not listed here; “Concordance: Show Facts Here” lists all',
    other: '{0} more places are not listed here; “Concordance: Show Facts Here” lists all',
  },
  '{0} facts agreed by {1}': { one: '{0} fact agreed by {1}', other: '{0} facts agreed by {1}' },
  '{0} sources': { one: '{0} source', other: '{0} sources' },
  '{0} contradictions': { one: '{0} contradiction', other: '{0} contradictions' },
  '{0} articles: {1}.': { one: '{0} article: {1}.', other: '{0} articles: {1}.' },
  '{0} files skipped.': { one: '{0} file skipped.', other: '{0} files skipped.' },
  '{0} years': { one: '{0} year', other: '{0} years' },
  '{0} months': { one: '{0} month', other: '{0} months' },
  '{0} weeks': { one: '{0} week', other: '{0} weeks' },
  '{0} days': { one: '{0} day', other: '{0} days' },
  '{0} decades': { one: '{0} decade', other: '{0} decades' },
  '{0} centuries': { one: '{0} century', other: '{0} centuries' },
  '{0} quarters': { one: '{0} quarter', other: '{0} quarters' },
  '{0} weekends': { one: '{0} weekend', other: '{0} weekends' },
  '{0} hours': { one: '{0} hour', other: '{0} hours' },
  '{0} minutes': { one: '{0} minute', other: '{0} minutes' },
  '{0} seconds': { one: '{0} second', other: '{0} seconds' },
  '{0} others': { one: '{0} other', other: '{0} others' },
  '{0} differences explained': { one: '{0} difference explained', other: '{0} differences explained' },
  '{0} articles': { one: '{0} article', other: '{0} articles' },
  '{0} facts told alike by several': {
    one: '{0} fact told alike by several',
    other: '{0} facts told alike by several',
  },
};
