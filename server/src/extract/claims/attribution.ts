import type { Attribution } from '../../model/claim.ts';
import { nth } from '../nth.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';

/**
 * Who vouches for what stands at token `at`: the subject of the speech verb of its own clause ("police counted 7,000, the
 * unions spoke of 25,000"), else of the sentence's first one; or what follows "according to".
 */
export function attributionAt({ draft, frame }: Scene, at: number): Attribution {
  const { tokens } = frame.sentence;
  const start = tokens[at]?.start ?? frame.sentence.start;
  const quote = draft.quotes.find((q) => q.start <= start && start < q.end);
  if (quote) return { speaker: quote.speaker, quoted: true };
  const beside = speakerBeside(frame, at);
  if (beside !== null) return { speaker: beside, quoted: false };
  return { speaker: speakerOf(frame, frame.clauses[at] ?? -1), quoted: false };
}

function speakerOf(frame: Frame, clause: number): string | null {
  const known = frame.speakers.get(clause);
  if (known !== undefined) return known;
  const speaker = speakerIn(frame, clause) ?? speakerIn(frame, null);
  frame.speakers.set(clause, speaker);
  return speaker;
}

/** Those who count people at a march or the dead of a war, each otherwise; lemmas. */
const COUNTERS = new Set(
  `police union organiser organizer government ministry opposition company army military hospital agency monitor observatory official authority
  court commission party rebel protester worker employer group council mayor governor`.split(/\s+/),
);

/** Who counted, where a list of counts names them without a verb: "900 by the police, 1,600 by the union", "the unions 25,000". Null elsewhere. */
function speakerBeside({ sentence: { tokens, tags, lemmas } }: Frame, at: number): string | null {
  const isCounter = (i: number): boolean => COUNTERS.has(lemmas[i] ?? '');
  let after = at + 1;
  while (after < at + 4 && (tags[after] === 'CD' || tags[after]?.startsWith('NN'))) after++;
  if (tokens[after]?.lower === 'by') {
    const head = tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1;
    if (isCounter(head)) return lemmas[head] ?? null;
  }
  const isListed = nth(tokens, at - 2)?.text === ',' || nth(tokens, at - 3)?.text === ',';
  return isListed && isCounter(at - 1) ? (lemmas[at - 1] ?? null) : null;
}

/** In one clause, or in the whole sentence where that is null. */
function speakerIn(frame: Frame, clause: number | null): string | null {
  for (const i of frame.sayings) {
    if (clause !== null && frame.clauses[i] !== clause) continue;
    if (frame.sentence.tokens[i]?.lower === 'according') return headAfter(frame, i + 2);
    const speaker = headBefore(frame, i) ?? headAfter(frame, i + 1);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** The subject before a verb of speech, across an apposition ("the organisers, an alliance of nine unions, put it at 5,000"); null where none is there. */
function headBefore(frame: Frame, verb: number): string | null {
  const { tags, tokens } = frame.sentence;
  let i = verb - 1;
  while (i >= 0 && (tags[i] === 'RB' || tags[i] === 'VBD' || tags[i] === 'VBZ' || tags[i] === 'MD')) i--;
  if (tokens[i]?.text === ',') {
    i--;
    while (i > 0 && i > verb - MOST_APPOSED && tokens[i]?.text !== ',') i--;
    if (tokens[i]?.text !== ',') return null;
    i--;
  }
  const isNoun = tags[i]?.startsWith('NN') || tags[i] === 'PRP' || isBareNoun(frame, i);
  return i >= 0 && isNoun ? labelAt(frame, i) : null;
}
const MOST_APPOSED = 16;

/** ", police said": a plural without an article looks like a verb to a tagger, but two of them do not follow each other. */
const isBareNoun = ({ sentence: { tags, tokens } }: Frame, at: number): boolean =>
  tags[at] === 'VBP' && (at === 0 || tokens[at - 1]?.text === ',');

function headAfter(frame: Frame, first: number): string | null {
  const { tokens, tags } = frame.sentence;
  let head: number | null = null;
  for (let i = first; i < Math.min(first + 6, tokens.length); i++) {
    if (tags[i]?.startsWith('NN')) head = i;
    else if (head !== null || !['DT', 'JJ', 'PRP$', 'POS', 'CD'].includes(tags[i] ?? '')) break;
  }
  return head === null ? null : labelAt(frame, head);
}

/** The name that covers the token, else its lemma: "police", "p:PSKF". */
const labelAt = (frame: Frame, i: number): string | null => {
  const name = frame.names.find((n) => n.from <= i && i < n.to);
  if (name) return name.key;
  return frame.sentence.tags[i] === 'PRP' ? null : (frame.sentence.lemmas[i] ?? null);
};
