import type { CardSource } from '../../protocol.ts';
import { dateInWords } from '../words/date.ts';
import { harmless } from '../words/harmless.ts';
import { escaped } from '../words/markdown.ts';
import { type DateStyle, PLAIN } from '../words/reader.ts';
import { say } from '../words/say.ts';
import { STATUS_ICON } from '../words/status.ts';
import type { Card } from './card.ts';

/** Where the links of a card lead: null where the editor has no such command. */
export interface CardLinks {
  readonly place: (source: CardSource) => string;
  readonly all: string | null;
}

/**
 * The card as Markdown: title, verdict, the sources that differ before those that agree, what was inferred, why. Article
 * text is escaped; the only links are those of `links`. `total` tells how many sources there are when not all are given.
 */
export function cardMarkdown(
  card: Card,
  sources: readonly CardSource[],
  links: CardLinks,
  style: DateStyle = PLAIN,
): string {
  const blocks = [`**${escaped(card.title)}**`];
  const left = card.sources.length - sources.length;
  const all =
    left > 0 && links.all !== null ? `[${say(style, 'Show all {0}', card.sources.length)}](${links.all})` : '';
  // Editors cut a card at some 250 pixels: what leads to the rest stands above, where no scrolling hides it.
  const told =
    card.verdict === '' ? '' : `${card.status ? `${STATUS_ICON[card.status]} ` : ''}${escaped(card.verdict)}`;
  if (told !== '' || all !== '') blocks.push([told, all].filter((part) => part !== '').join(' '));
  if (sources.length > 0) blocks.push(sources.map((source) => sourceItem(source, links, style)).join('\n'));
  if (left > 0 && links.all === null) blocks.push(say(style, 'and {0} more', left));
  const small = [...card.notes, ...(card.because.length > 0 ? [say(style, 'Why: {0}.', card.because.join('; '))] : [])];
  if (small.length > 0) blocks.push(small.map((line) => `*${escaped(line)}*`).join('  \n'));
  return blocks.join('\n\n');
}

function sourceItem(source: CardSource, links: CardLinks, style: DateStyle): string {
  const place = `[${escaped(source.label)}, ${lineOf(source, style)}](${links.place(source)})`;
  const date = source.published === null ? '' : ` · ${escaped(dayOf(source.published, style))}`;
  const [before, fact, after] = [
    source.sentence.slice(0, source.from),
    source.sentence.slice(source.from, source.to),
    source.sentence.slice(source.to),
  ].map(escaped);
  const quoted = source.sentence === source.value ? '' : `  \n  “${before}${bold(fact ?? '')}${after}”`;
  return `- ${source.differs ? '≠ ' : ''}**${escaped(source.value)}** — ${place}${date}${quoted}`;
}

/** Emphasis must not begin or end at a space. */
const bold = (text: string): string => (text.trim() === '' ? text : `**${text.trim()}**`);

/** The card as plain text, for screen readers and editors without Markdown. */
export function cardText(card: Card, sources: readonly CardSource[], style: DateStyle = PLAIN): string {
  const lines = [card.title, card.verdict];
  for (const source of sources) {
    const date = source.published === null ? '' : `, ${dayOf(source.published, style)}`;
    lines.push(
      `${say(style, source.differs ? 'Differs' : 'Same')}: ${source.value}. ${source.label}, ${lineOf(source, style)}${date}: “${source.sentence}”`,
    );
  }
  const left = card.sources.length - sources.length;
  if (left > 0) lines.push(say(style, 'and {0} more', left));
  lines.push(...card.notes, ...(card.because.length > 0 ? [say(style, 'Why: {0}.', card.because.join('; '))] : []));
  return lines
    .filter((line) => line !== '')
    .map(harmless)
    .join('\n');
}

const lineOf = ({ range }: CardSource, style: DateStyle): string =>
  say(style, 'line {0}', String(range.start.line + 1));

const dayOf = (iso: string, style: DateStyle): string => dateInWords(iso, null, iso, { ...style, weekday: false });
