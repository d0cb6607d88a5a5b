import type { Paragraph, ParagraphKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { codeAt, isLower } from '../../text/characters.ts';
import { endsSentence, type Line, trimmed } from '../../text/lines.ts';
import { cutBoilerplate } from './boilerplate.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { countWords } from './masthead.ts';

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: Dateline | null;
  /** A headline that stands on the story's own line, before its dateline; null where there is none. */
  readonly headline: Span | null;
}

/** The story's paragraphs, from offset `at` of the first of `lines` on. The dateline is a paragraph of its own, a header. */
export function readBody(text: string, lines: readonly Line[], at: number): Body {
  const paragraphs: Paragraph[] = [];
  const opening = lines[0] ? readOpening(text, { start: at, end: lines[0].end }) : null;
  lines.forEach((line, index) => {
    let start = index === 0 ? at : line.start;
    if (index === 0 && opening) {
      if (opening.headline) paragraphs.push({ ...opening.headline, kind: 'headline' });
      paragraphs.push({ ...trimmed(text, opening.dateline.start, opening.dateline.end), kind: 'header' });
      start = opening.dateline.end;
    }
    if (isListed(text, line, paragraphs[paragraphs.length - 1])) {
      paragraphs.push({ start: line.start, end: line.end, kind: 'boilerplate' });
      return;
    }
    for (const part of cutBoilerplate(text, { start, end: line.end })) {
      const span = trimmed(text, part.span.start, part.span.end);
      if (span.start === span.end) continue;
      const kind: ParagraphKind = part.boilerplate
        ? 'boilerplate'
        : isCredit(text, span)
          ? 'byline'
          : isSubheading(text, span, index > 0 ? line : null, lines[index + 1])
            ? 'subheading'
            : 'body';
      paragraphs.push({ start: span.start, end: span.end, kind });
    }
  });
  return { paragraphs, dateline: opening?.dateline ?? null, headline: opening?.headline ?? null };
}

/** A dateline at the start, or behind a headline on the same line: "Bridge opens OSTEN, May 3. /Xyz/. The …". */
function readOpening(text: string, span: Span): { readonly dateline: Dateline; readonly headline: Span | null } | null {
  const plain = readDateline(text, span.start, span.end);
  if (plain && plain.end < span.end) return { dateline: plain, headline: null };
  const stretch = text.slice(span.start, Math.min(span.end, span.start + 360));
  for (const match of stretch.matchAll(/(?<=[\p{Ll}\d'’"”»)!?] )\p{Lu}{3}/gu)) {
    const dateline = readDateline(text, span.start + match.index, span.end);
    if (!dateline || dateline.agency === null || dateline.place === '' || dateline.end >= span.end) continue;
    const headline = trimmed(text, span.start, dateline.start);
    const words = countWords(text.slice(headline.start, headline.end));
    if (words > 2 && words < 30 && !endsSentence(text, headline)) return { dateline, headline };
  }
  return null;
}

const LIST_LABEL =
  /^(?:most (?:read|popular|viewed)|related|recommended|trending|top stories|latest (?:news|stories)|read more|more (?:news|stories))[^.]{0,30}$/i;

/** An entry below "Most read" or "Related stories", down to the next empty line or sentence. */
function isListed(text: string, line: Line, last: Paragraph | undefined): boolean {
  if (last?.kind !== 'boilerplate' || line.blankBefore || line.end - line.start > 120) return false;
  const label = text.slice(last.start, last.end);
  const entry = !endsSentence(text, line) || /^(?:\d{1,2}[.)]|[-–•*])/.test(text.slice(line.start, line.end));
  return entry && (LIST_LABEL.test(label) || /^(?:\d{1,2}[.)]|[-–•*]) /.test(label));
}

const CREDIT =
  /^[([]?(?:(?:additional )?(?:reporting|writing|editing|edited|compiled|translation|translated|graphics|photography) by\b|reporters?:|editors?:|by:|posted by\b|about the author)/i;
const INITIALS = /^(?:\p{Lu}\.){1,3}(?:\/(?:\p{Lu}\.){1,3})*$/u;

/** "Reporting by …; editing by …", "Reporter: … | Photo: …", "Q.N./R.H.": who made the article. */
function isCredit(text: string, span: Span): boolean {
  const words = text.slice(span.start, Math.min(span.end, span.start + 60));
  return CREDIT.test(words) || (words.length < 30 && INITIALS.test(words));
}

/** A short line without an end mark between paragraphs, or a Markdown heading. `line` is null where nothing stands before it. */
function isSubheading(text: string, span: Span, line: Line | null, next: Line | undefined): boolean {
  if (text.charAt(span.start) !== '#' && (!line?.blankBefore || !next || span.end - span.start > 90)) return false;
  const words = text.slice(span.start, span.end);
  if (/^#{1,6}[ \t]/.test(words)) return true;
  if (!line?.blankBefore || !next || words.length > 90) return false;
  if (/^\*\*[^*]+\*\*$/.test(words)) return countWords(words) <= 12;
  if (endsSentence(text, span) && !/^[^.!?]+\?$/.test(words)) return false;
  if (/[,:;–—-]$|^[-–•*>|"“'‘(\d]|: /.test(words) || isLower(codeAt(text, span.start))) return false;
  const count = countWords(words);
  return count > 0 && count <= 10;
}
