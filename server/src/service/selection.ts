import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { factAt } from './fact-at.ts';
import type { Snapshot } from './snapshot.ts';

/** What "expand selection" goes through at an offset, from the inside out: word, fact, clause, sentence, paragraph, article. */
export function selectionsAt(snapshot: Snapshot, path: string, text: string, offset: number): readonly Span[] {
  const article = snapshot.article(path);
  const whole = { start: 0, end: text.length };
  const paragraph = article?.paragraphs.find((p) => p.start <= offset && offset <= p.end);
  const sentence = paragraph && splitSentences(text, paragraph).find((s) => s.start <= offset && offset <= s.end);
  const fact = article ? factAt(article, offset) : null;
  const steps = [
    wordAt(text, offset),
    fact?.span,
    sentence && clauseAt(text, sentence, offset),
    sentence,
    paragraph,
    whole,
  ];
  const spans: Span[] = [];
  for (const step of steps) {
    const inner = spans.at(-1);
    // Each step must hold the one before it, and more: a fact may reach over the end of its clause.
    if (step && (!inner || (step.start <= inner.start && inner.end <= step.end && size(step) > size(inner))))
      spans.push({ start: step.start, end: step.end });
  }
  return spans;
}

const size = (span: Span): number => span.end - span.start;

function wordAt(text: string, offset: number): Span | undefined {
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start--;
  while (end < text.length && isWord(end)) end++;
  return end > start ? { start, end } : undefined;
}

/** From the comma, semicolon, colon or dash before the offset to the one behind it. Digits' own commas part nothing. */
function clauseAt(text: string, sentence: Span, offset: number): Span {
  let { start, end } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)) {
    const at = sentence.start + match.index;
    if (at < offset) start = at + match[0].length;
    else {
      end = at;
      break;
    }
  }
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  return { start, end };
}
