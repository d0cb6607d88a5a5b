import type { Quote } from '../../model/article.ts';
import type { QuoteClaim } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import type { Draft } from '../draft.ts';
import { tokensOf } from './frame.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/** Shorter stretches in quotation marks are a name or a word held at arm's length, not somebody's words. */
const LEAST_WORDS = 4;

/** The quoted words that begin in a sentence, as claims that the speaker said so. */
export function quoteClaims(scene: Scene): readonly PlacedClaim[] {
  const { draft, frame } = scene;
  const { sentence } = frame;
  const placed: PlacedClaim[] = [];
  if (scene.quotes.length === 0) return placed;
  const modality = tellsVersions(draft, sentence.paragraph) ? 'corrected' : 'asserted';
  for (const quote of joined(scene.quotes)) {
    if (quote.text.split(/\s+/).length < LEAST_WORDS) continue;
    const { from, to } = tokensOf(sentence, quote);
    const claim: Omit<QuoteClaim, 'id'> = {
      kind: 'quote',
      topic: topicAt(scene, from, to, new Set()),
      attribution: { speaker: quote.speaker, quoted: true },
      modality,
      speaker: quote.speaker,
      isNamed: isNamedBeside(draft, quote),
      value: quote.text,
    };
    const { topic, attribution, speaker, isNamed, value } = claim;
    const id = hash(JSON.stringify(claim));
    placed.push({ claim: { id, kind: 'quote', topic, attribution, modality, speaker, isNamed, value }, at: quote });
  }
  return placed;
}

/** The text itself tells its reader that the words go round in another version, too. */
const VERSIONS =
  /\b(?:(?:two|different|several|other) versions|misquoted|misheard|mistransla\w+|put into writing|(?:he|she|they) (?:actually|really) said|(?:official|written|full) (?:transcript|translation))\b/i;

export function tellsVersions({ text, layout }: Draft, at: number): boolean {
  const paragraph = layout.paragraphs[at];
  return paragraph !== undefined && VERSIONS.test(text.slice(paragraph.start, paragraph.end));
}

/** `"We stay," Lund said, "whatever they say."`: one utterance, with its speaker told in the middle. */
function joined(quotes: readonly Quote[]): readonly Quote[] {
  const whole: Quote[] = [];
  for (const quote of quotes) {
    const last = whole.at(-1);
    const goesOn =
      last && last.speaker === quote.speaker && last.text.trimEnd().endsWith(',') && /^\p{Ll}/u.test(quote.text);
    if (last && goesOn) whole[whole.length - 1] = { ...last, text: `${last.text} ${quote.text}` };
    else whole.push(quote);
  }
  return whole;
}

/** Further off, "he said" stands between the words and the name. */
const BESIDE = 60;

/** Whether the speaker's name stands close by the quoted words. */
export function isNamedBeside({ persons }: Draft, { start, end, speakerSpan }: Quote): boolean {
  if (speakerSpan === null) return false;
  const distance = speakerSpan.start >= end ? speakerSpan.start - end : start - speakerSpan.end;
  return distance <= BESIDE && persons.some((person) => person.start === speakerSpan.start);
}
