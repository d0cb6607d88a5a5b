import { harmless } from './harmless.ts';

/**
 * Text of others as Markdown that shows exactly that text: every ASCII punctuation mark is escaped (CommonMark allows
 * it), so no link, image, HTML tag, theme icon or address that renders as a link survives.
 */
export const escaped = (text: string): string => harmless(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
