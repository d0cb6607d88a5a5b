import type { Span } from '../model/span.ts';

const NOT_IN_ADDRESS = /[\s<>"“”«»{}|\\^`]/;
const TRAILING = /[.,;:!?)\]'’…]/;
const LOCAL_PART = /[\p{L}\d._%+-]/u;
const DOMAIN_PART = /[\p{L}\d.-]/u;
/** No mailbox name is longer (RFC 5321, section 4.5.3.1), so the way back from an `@` is short. */
const LONGEST_LOCAL_PART = 64;

/** Addresses of the web and of mail in `text`, in order; offsets are into `text`. Linear: each is looked for from a fixed sign. */
export function findLinks(text: string): Span[] {
  const links: Span[] = [];
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return links;
  let at = 0;
  while (at < text.length) {
    const link = nextLink(text, at);
    if (!link) break;
    links.push(link);
    at = link.end;
  }
  return links;
}

function nextLink(text: string, from: number): Span | null {
  const SIGN = /https?:\/\/|www\.|@/gi;
  SIGN.lastIndex = from;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    const link = sign[0] === '@' ? mailAround(text, sign.index, from) : webFrom(text, sign.index, sign[0].length);
    if (link) return link;
  }
  return null;
}

function webFrom(text: string, start: number, prefix: number): Span | null {
  let end = start;
  while (end < text.length && !NOT_IN_ADDRESS.test(text.charAt(end))) end++;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  return end > start + prefix ? { start, end } : null;
}

function mailAround(text: string, at: number, floor: number): Span | null {
  let start = at;
  const lowest = Math.max(floor, at - LONGEST_LOCAL_PART);
  while (start > lowest && LOCAL_PART.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && DOMAIN_PART.test(text.charAt(end))) end++;
  while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
  return start < at && text.slice(at + 1, end).includes('.') ? { start, end } : null;
}
