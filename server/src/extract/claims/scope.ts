import type { TaggedSentence } from '../syntax/analysis.ts';

/** "Excluding the new depot", "a figure that includes the 400,000 of last year", "it leaves out those who went home". */
const SCOPE =
  /\b(?:excluding|not counting|not including|leaving out|leaves? out|left out|without counting|(?:do|does|did) not (?:count|include))\b|\b(?:figure|number|total|count|sum|toll|estimate|bill)\b[^.;]{0,30}\b(?:which |that )?(?:includes?|excludes?|covers?)\b/i;

/** Whether the sentence of a figure says what the number takes in or leaves out: what accounts for another source's number. */
export const tellsScope = (text: string, { start, end }: TaggedSentence): boolean => SCOPE.test(text.slice(start, end));
