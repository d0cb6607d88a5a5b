import type { Token } from '../../text/tokens.ts';
import type { Tag } from './tags.ts';

/**
 * Gives a sentence its finite verb: where none was found and the sentence ends in a stop, the first participle that a noun
 * or pronoun stands before, and no "by" behind, is a past tense ("The charter allowed …"). Headlines are left alone: "Two
 * held after blast" has none.
 */
export function withFiniteVerb(tokens: readonly Token[], tags: Tag[]): Tag[] {
  const end = tokens[tokens.length - 1]?.lower;
  if ((end !== '.' && end !== '"') || tags.some((tag) => FINITE.has(tag))) return tags;
  const at = tags.findIndex((tag, index) => tag === 'VBN' && isPredicate(tokens, tags, index));
  if (at >= 0) tags[at] = 'VBD';
  return tags;
}

const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const SUBJECT: ReadonlySet<Tag | undefined> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS', 'PRP']);

const isPredicate = (tokens: readonly Token[], tags: readonly Tag[], index: number): boolean =>
  SUBJECT.has(tags[index - 1]) && tags[index + 1] !== 'PUNCT' && tokens[index + 1]?.lower !== 'by';
