import type { CardSource } from '../../protocol.ts';
import { excerpt } from '../excerpt.ts';
import type { Snapshot } from '../snapshot.ts';
import { harmless } from '../words/harmless.ts';
import type { Source } from './card.ts';

/** Where the texts of articles come from when a card is printed; an article that is gone has none. */
export type Texts = ReadonlyMap<string, string>;

/** About one line of a hover card, so that three sources fit into one. */
const SENTENCE = 110;

/** A source as it is printed, with its sentence shortened around the fact. */
export function printedSource(
  snapshot: Snapshot,
  source: Source,
  texts: Texts,
  uriOf: (path: string) => string,
): CardSource {
  const text = texts.get(source.path);
  const range = snapshot.lines(source.path)?.range(source.span);
  // A file that changed on disk a moment ago no longer fits its offsets: better no sentence than the wrong words.
  const fits = text !== undefined && text.length === snapshot.article(source.path)?.length;
  const {
    text: sentence,
    from,
    to,
  } = fits
    ? excerpt(text, source.sentence, source.span, SENTENCE)
    : { text: source.value, from: 0, to: source.value.length };
  const origin = { line: 0, character: 0 };
  return {
    uri: uriOf(source.path),
    range: range ?? { start: origin, end: origin },
    label: source.label,
    path: source.path,
    published: source.published,
    value: harmless(source.value),
    differs: source.differs,
    sentence: harmless(sentence),
    from,
    to,
  };
}
