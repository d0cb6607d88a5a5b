import type { Paragraph } from '../../model/article.ts';
import { AGENCIES } from './agencies.ts';
import type { Dateline } from './dateline.ts';
import type { Head } from './head.ts';

const NAME = `((?:The |the )?\\p{Lu}[\\p{L}\\d.&'’-]{0,24}(?: (?:(?:of|the|and|de|for|&) ){0,2}\\p{Lu}[\\p{L}\\d.&'’-]{0,24}){0,5})`;
const ORIGINAL = new RegExp(
  `(?:original (?:article|story|text|version)|first (?:published|appeared)|originally (?:published|appeared)|(?:was|is) (?:published|republished)|\\barticle appeared) (?:on|at|in|by|from) ${NAME}`,
  'u',
);
const CREDITED = new RegExp(`^(?:News )?(?:Source|Via|Sources):? ${NAME}`, 'u');
const RIGHTS = new RegExp(
  `(?:©|\\([cC]\\)|Copyright)(?: ?(?:©|\\([cC]\\)))?,? ?(?:\\d{4}(?:[–-]\\d{2,4})?,? )?(?:by )?${NAME}`,
  'u',
);
const SIGNED = /(?:^|[\s(/[—–-])([\p{L}][\p{L} .&/’'-]{1,28})[)/\]]?\.?$/u;

/**
 * The agency or outlet that the text names as its own: the dateline's agency, a credit ("Read the original
 * article on …"), the name above the story, an agency's sign at its end, the holder of the rights. Who is merely quoted ("Reuters reported") is no source. Null where none is named.
 */
export function readSource(
  text: string,
  paragraphs: readonly Paragraph[],
  head: Head,
  dateline: Dateline | null,
): string | null {
  if (dateline?.agency) return tidy(dateline.agency);
  const credit = creditIn(text, paragraphs);
  if (credit) return tidy(credit);
  const above = head.sources[0];
  if (above) return tidy(above);
  return signature(text, paragraphs) ?? rightsIn(text, paragraphs);
}

/** "Read the original article on …", "Source: …". */
function creditIn(text: string, paragraphs: readonly Paragraph[]): string | null {
  return firstMatch(text, paragraphs, (words) => ORIGINAL.exec(words)?.[1] ?? CREDITED.exec(words)?.[1] ?? null);
}

function rightsIn(text: string, paragraphs: readonly Paragraph[]): string | null {
  const name = firstMatch(text, paragraphs, (words) => RIGHTS.exec(words)?.[1] ?? null);
  return name ? tidy(name.replace(/\.? All$/, '')) : null;
}

function firstMatch(
  text: string,
  paragraphs: readonly Paragraph[],
  find: (words: string) => string | null,
): string | null {
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'boilerplate' && paragraph.kind !== 'byline') continue;
    const found = find(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300)));
    if (found) return found;
  }
  return null;
}

/** "… the ministry said. (Reuters)", "— AFP", "Moscow time - TASS)": an agency's sign, known by its name. */
function signature(text: string, paragraphs: readonly Paragraph[]): string | null {
  const last = paragraphs.findLast((paragraph) => paragraph.kind === 'body');
  if (!last) return null;
  const tail = text.slice(Math.max(last.start, last.end - 40), last.end);
  const name = SIGNED.exec(tail)?.[1]?.trim();
  const signed = name && /[(/[—–-] ?$/.test(tail.slice(0, tail.lastIndexOf(name)));
  return signed && AGENCIES.has(name.toLowerCase()) ? name : null;
}

const tidy = (name: string): string => name.replace(/^[\s"“'*_]+|[\s"”'*_.,:;]+$/g, '').replace(/\s+/g, ' ');
