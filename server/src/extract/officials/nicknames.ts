import type { Token } from '../../text/tokens.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { Name } from './find-names.ts';
import { isNameLike } from './runs.ts';
import { Class, classOf } from './word-class.ts';

/** Words of a nickname at most: "Big Bad Tony". */
const MOST_WORDS = 3;
/** What is no part of a name before a nickname: `Col. John "Jack" Ruiz`. */
const TITLES = Class.Office | Class.Calling | Class.Rank | Class.Honorific;

/** The names with those joined that a nickname in quotation marks cuts in two: `John "J.D." Ruiz` is one name. */
export function joinNicknames(sentences: readonly TaggedSentence[], names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const last = joined[joined.length - 1];
    const whole =
      last?.sentence === name.sentence && name.from <= last.to + MOST_WORDS + 2 ? around(tokens, last) : null;
    if (last && whole && name.from < whole.to)
      joined[joined.length - 1] = { ...last, ...whole, to: Math.max(whole.to, name.to) };
    else {
      const nicknamed = around(tokens, name);
      joined.push(nicknamed === null ? name : { ...name, ...nicknamed });
    }
  }
  return joined;
}

/** The name with what stands on the other side of the nickname that it holds a part of, or that follows it; null where none does. */
function around(tokens: readonly Token[], { from, to }: Name): { readonly from: number; readonly to: number } | null {
  for (let open = Math.max(1, from - MOST_WORDS - 1); open <= to; open++) {
    if (tokens[open]?.lower !== '"' || !isNameLike(tokens[open - 1])) continue;
    let close = open + 1;
    while (close <= open + MOST_WORDS && isNameLike(tokens[close])) close++;
    if (close === open + 1 || tokens[close]?.lower !== '"' || !isNameLike(tokens[close + 1])) continue;
    if (close + 1 < from) continue;
    let first = Math.min(from, open);
    while (
      first === open ||
      (first > 0 && isNameLike(tokens[first - 1]) && !(classOf(tokens[first - 1]?.lower ?? '') & TITLES))
    )
      first--;
    return { from: first, to: Math.max(to, close + 2) };
  }
  return null;
}
