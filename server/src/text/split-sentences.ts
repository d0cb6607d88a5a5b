import type { Span } from '../model/span.ts';

const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Cpl|Adm|Cmdr|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|Inc|Corp|Ltd|Co|Bros|approx|Fig|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])\.$/;

/** The sentences of one paragraph, as spans into the whole text; white space at their ends is left out. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  const END = /[.!?…]+["”’')\]»]*(?=\s+["“‘'([«]*[\p{Lu}\d])/gu;
  END.lastIndex = paragraph.start;
  for (let match = END.exec(text); match && match.index < paragraph.end; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (end > paragraph.end) break;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, end - 12), match.index + 1))) continue;
    push(end);
  }
  push(paragraph.end);
  return spans;
}
