import type { Range } from '../../server/src/protocol.ts';

/** A file, and what is to be selected in it; null where the address names the file alone. */
export interface AddressedPlace {
  readonly file: string;
  readonly range: Range | null;
}

/**
 * Takes apart how the report's page writes a place: `file:///a.txt#L3,5-L3,9`. Where a column to open it in is given, VS Code takes what
 * stands behind the "#" for a part of the name, opens the file a second time under it, at the top, and shows no squiggle there.
 */
export function placeOfAddress(address: string): AddressedPlace {
  const end = address.indexOf('#');
  if (end < 0) return { file: address, range: null };
  const [, ...numbers] = LINES.exec(address.slice(end + 1)) ?? [];
  const [line = 0, character = 0, lastLine = 0, lastCharacter = 0] = numbers.map((number) => Number(number) - 1);
  return {
    file: address.slice(0, end),
    range:
      numbers.length === 0 ? null : { start: { line, character }, end: { line: lastLine, character: lastCharacter } },
  };
}

const LINES = /^L(\d+),(\d+)-L(\d+),(\d+)$/;
