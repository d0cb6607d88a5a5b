import { isProse } from '../extract/reading/prose.ts';
import { decode } from './decode.ts';
import type { Settings } from './settings.ts';

/** A file as an article's text, or why it is not one, in words for people. */
export type Admission = { readonly text: string } | { readonly why: string };

/** Decides whether the bytes of a file are an article. Every refusal is shown to the user, so it says what was found. */
export function admit(bytes: Uint8Array, settings: Settings): Admission {
  if (bytes.length > settings.maxFileSize * 1000) return { why: tooLarge(bytes.length, settings) };
  const decoded = decode(bytes);
  return 'why' in decoded ? decoded : admitText(decoded.text, settings);
}

/** The same for a text that an editor holds. */
export function admitText(text: string, settings: Settings): Admission {
  if (text.length > settings.maxFileSize * 1000) return { why: tooLarge(text.length, settings) };
  if (text.trim() === '') return { why: 'empty' };
  const verdict = isProse(text);
  return verdict.prose ? { text } : { why: `not prose: ${verdict.why}` };
}

/** For a size that is known before the file is read. */
export function tooLarge(size: number, settings: Settings): string {
  return `over the size budget: ${kilobytes(size)} kB, and ${kilobytes(settings.maxFileSize * 1000)} kB are allowed`;
}

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1000)).replace(/\B(?=(?:\d{3})+$)/g, ',');
