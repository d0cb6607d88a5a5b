import type { Paragraph, Quote } from '../../model/article.ts';
import type { PersonMention } from '../../model/person.ts';
import type { Draft } from '../draft.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { holderOf } from './office-holder.ts';
import { findQuoted, type Quoted } from './quote-marks.ts';
import { type Region, type Speaker, speakerBeside, speakerIn, speakerOf } from './speaker.ts';

/** Shorter stretches in quotation marks are somebody's words only where a verb of speech stands beside them. */
const LEAST_WORDS = 4;

/**
 * Finds quoted words and who speaks them. A quote's span holds the words without their marks. Words held at arm's length
 * ("the 'reform'") and titles of works are no quotes. A quote over several paragraphs is one quote each, of one speaker.
 */
export function readQuotes(draft: Draft): Partial<Draft> {
  const quotes: Quote[] = [];
  const bySentence = groupByParagraph(draft.sentences);
  let carried: Speaker | null = null;
  let carries = false;
  draft.layout.paragraphs.forEach((paragraph, index) => {
    const quoted = holdsWords(paragraph) ? findQuoted(draft.text, paragraph) : [];
    const sentences = bySentence.get(index) ?? [];
    const persons = quoted.length > 0 ? personsUpTo(draft.persons, paragraph.end) : [];
    let last: Speaker | null = carries ? carried : null;
    quoted.forEach((words, position) => {
      if (words.open && !goesOn(draft, index)) return;
      const found = findSpeaker(draft, words, quoted[position - 1], quoted[position + 1], sentences, persons);
      const resolved = found === 'pronoun' ? (last ?? recent(draft.text, persons, words.start)) : found;
      if (!resolved && isScare(draft.text, words)) return;
      const speaker = named(resolved ?? last, draft.persons);
      if (speaker) nameUnnamed(quotes, speaker, position === 0 && carries ? 0 : sentenceStart(sentences, words.start));
      quotes.push(quoteOf(draft.text, words, speaker));
      last = speaker;
    });
    if (quoted.length > 0) {
      carried = last;
      carries = quoted[quoted.length - 1]?.open === true;
    } else if (paragraph.kind === 'body') carries = false;
  });
  return { quotes: quotes.sort((a, b) => a.start - b.start) };
}

const holdsWords = ({ kind }: Paragraph): boolean => kind === 'body' || kind === 'subheading' || kind === 'headline';

/**
 * The parts of a quote over several paragraphs, and the fragments of one sentence, are all the speaker's, who is often
 * told behind the last one alone: `It had "cost too much" and "come too late," Lund said.`
 */
function nameUnnamed(quotes: Quote[], speaker: Speaker, from: number): void {
  for (let index = quotes.length - 1; index >= 0 && quotes[index]?.speaker === null; index--) {
    if ((quotes[index]?.start ?? 0) < from) break;
    const quote = quotes[index];
    if (quote) quotes[index] = { ...quote, speaker: speaker.name, speakerSpan: speaker.span };
  }
}

const sentenceStart = (sentences: readonly TaggedSentence[], offset: number): number =>
  sentences.findLast((sentence) => sentence.start <= offset)?.start ?? 0;

/** A quote that no mark closes goes on where the next paragraph of the story opens with a mark. */
function goesOn(draft: Draft, index: number): boolean {
  const next = draft.layout.paragraphs[index + 1];
  return next?.kind === 'body' && /["“„«]/.test(draft.text.charAt(next.start));
}

function quoteOf(text: string, words: Quoted, speaker: Speaker | null): Quote {
  return {
    start: words.start,
    end: words.end,
    text: text.slice(words.start, words.end),
    speaker: speaker?.name ?? null,
    speakerSpan: speaker?.span ?? null,
  };
}

/**
 * The speaker that the sentence around a quote names: behind it first ("…," Lund said), then before it (Lund said: "…"),
 * then in the sentence before (Lund was blunt. "…").
 */
function findSpeaker(
  draft: Draft,
  words: Quoted,
  previous: Quoted | undefined,
  next: Quoted | undefined,
  sentences: readonly TaggedSentence[],
  persons: readonly PersonMention[],
): Speaker | 'pronoun' | null {
  const holding = sentences.filter((sentence) => sentence.start < words.end + 1 && sentence.end > words.start - 1);
  const last = holding[holding.length - 1];
  const first = holding[0];
  if (!first || !last) return null;
  const after = regionOf(last, words.end + 1, next ? next.start - 1 : last.end);
  const before = regionOf(first, previous ? previous.end + 1 : first.start, words.start - 1);
  // Speech that ends inside its marks is told behind them; a fragment of a sentence belongs to the subject before it.
  const ended = /[,.!?…]$/.test(draft.text.slice(words.start, words.end).trimEnd());
  const spoken = /,$/.test(draft.text.slice(words.start, words.end).trimEnd());
  const behind = (): ReturnType<typeof speakerIn> =>
    speakerIn(draft.text, after, persons, false) ?? (spoken ? speakerBeside(after, persons) : null);
  const ahead = (): ReturnType<typeof speakerIn> => speakerIn(draft.text, before, persons, true);
  const found = ended ? (behind() ?? ahead()) : (ahead() ?? behind());
  if (found || before.from < before.to || after.from < after.to) return found;
  const lead = sentences[sentences.indexOf(first) - 1];
  return lead && !(previous && previous.end > lead.start)
    ? (speakerIn(draft.text, regionOf(lead, lead.start, lead.end), persons, true) ?? opening(lead, persons))
    : null;
}

/** Words that stand alone behind a sentence about one person are that person's: "Lund leaves by the side door. "No comment."" */
function opening(lead: TaggedSentence, persons: readonly PersonMention[]): Speaker | null {
  const inside = persons.filter((person) => person.start >= lead.start && person.end <= lead.end);
  const [first] = inside;
  const isAlone = new Set(inside.map((person) => person.name)).size === 1;
  if (!first || !isAlone) return null;
  const next = lead.tokens.findIndex((token) => token.start >= first.end);
  const verb = lead.tokens[next]?.lower === ',' ? next + 1 : next;
  return lead.tags[verb]?.startsWith('VB') ? speakerOf(first) : null;
}

/** "The minister" is the one whom the article names as minister. */
function named(speaker: Speaker | null, persons: readonly PersonMention[]): Speaker | null {
  const name = speaker ? holderOf(speaker.name, persons) : null;
  return speaker && name !== null ? { ...speaker, name } : speaker;
}

function regionOf(sentence: TaggedSentence, start: number, end: number): Region {
  let from = 0;
  while (from < sentence.tokens.length && (sentence.tokens[from]?.start ?? 0) < start) from++;
  let to = from;
  while (to < sentence.tokens.length && (sentence.tokens[to]?.end ?? 0) <= end) to++;
  return { sentence, from, to };
}

/**
 * "he said" without a speaker before it in the paragraph: the person named last before the quote, but rather one who did
 * something than one to whom it was done ("Lund handed her letter to Prime Minister Berg. …").
 */
function recent(text: string, persons: readonly PersonMention[], before: number): Speaker | null {
  const near = persons.filter((mention) => mention.end <= before && before - mention.end < NEAR);
  const person =
    near.findLast((mention) => !OBJECT.test(text.slice(Math.max(0, startOf(mention) - 12), startOf(mention)))) ??
    persons.findLast((mention) => mention.end <= before);
  return person ? speakerOf(person) : null;
}

/** Some two paragraphs. */
const NEAR = 600;
const OBJECT = /(?:^|\s)(?:to|of|by|with|for|from|against|about|on|at|between|like|than|the)\s+(?:the\s+)?$/i;
const startOf = (mention: PersonMention): number => Math.min(mention.start, mention.role?.start ?? mention.start);

/** Few words, or the capitalised words of a title, and no mark of the end of speech inside. */
function isScare(text: string, words: Quoted): boolean {
  const inner = text.slice(words.start, words.end).trim();
  if (/[,.!?…]$/.test(inner)) return /^\S+$/.test(inner);
  const parts = inner.split(/\s+/);
  const small = parts.filter((part) => /^\p{Ll}{4}/u.test(part)).length;
  return parts.length < LEAST_WORDS || (small === 0 && parts.length < 9);
}

function personsUpTo(persons: readonly PersonMention[], end: number): readonly PersonMention[] {
  return persons.filter((person) => person.start < end);
}

function groupByParagraph(sentences: readonly TaggedSentence[]): Map<number, TaggedSentence[]> {
  const groups = new Map<number, TaggedSentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.paragraph);
    if (group) group.push(sentence);
    else groups.set(sentence.paragraph, [sentence]);
  }
  return groups;
}
