import type { PersonMention } from '../../model/person.ts';

/** What points at a holder whom the article has named: "the minister", "our treasurer", but not "a minister". */
const DEFINITE = /^(?:the|our|his|her|their|its|this|that)\s+/i;
const SMALL = new Set(['of', 'the', 'for', 'in', 'at', 'and', "'s"]);

/**
 * The name of the one person of an article whom it gives the office that a phrase names ("the interior minister", "the
 * Marshal"); null where the phrase names none, or several persons bear it.
 */
export function holderOf(phrase: string, persons: readonly PersonMention[]): string | null {
  if (!DEFINITE.test(phrase)) return null;
  const words = wordsOf(phrase.replace(DEFINITE, ''));
  if (words.length === 0) return null;
  const names = new Set<string>();
  for (const { name, role, moreRoles } of persons)
    for (const { text } of role ? [role, ...moreRoles] : moreRoles) {
      const known = new Set(wordsOf(text));
      if (words.every((word) => known.has(word))) names.add(name);
    }
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word.length > 0 && !SMALL.has(word));
