import anyAscii from 'any-ascii';

/**
 * Everything above ASCII that is written in letters or syllables, as 256 code points a block: Latin to kana (00–30), later
 * additions (A6–AB), ligatures and full-width forms (FB–FF). The bundle holds no table for any other block.
 */
const LETTERS = /[\u0080-\u30ff\ua600-\uabff\ufb00-\uffff]+/g;

/** A name in ASCII letters, whatever its alphabet: "Алиев" is "Aliev", "Əliyev" "Eliyev". What is written in signs, such as Han, stays as it is. */
export const toAscii = (name: string): string => name.replace(LETTERS, anyAscii);
