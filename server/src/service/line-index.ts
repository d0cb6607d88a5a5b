import type { Span } from '../model/span.ts';
import type { Position, Range } from '../protocol.ts';

/** Where each line of a text starts: turns offsets into lines and columns without the text, so closed files need not be kept. */
export class LineIndex {
  private readonly starts: Uint32Array;
  private readonly length: number;

  /** `starts` as `startsOf` gives them; `length` of the text in UTF-16 units. */
  constructor(starts: Uint32Array, length: number) {
    this.starts = starts;
    this.length = length;
  }

  static of(text: string): LineIndex {
    return new LineIndex(LineIndex.startsOf(text), text.length);
  }

  /** Lines end as editors end them: `\n`, `\r\n` or `\r`. */
  static startsOf(text: string): Uint32Array {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
    return Uint32Array.from(starts);
  }

  /** Zero-based, in UTF-16 units. An offset outside the text is taken as its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - (this.starts[low] ?? 0) };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** A span cut at the ends of lines, as columns; the line break itself belongs to none. */
  pieces(span: Span): readonly { readonly line: number; readonly from: number; readonly to: number }[] {
    const { start, end } = this.range(span);
    const found: { line: number; from: number; to: number }[] = [];
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      // "\r\n" may leave its first half in: a token one unit longer than its line harms nobody.
      const next = this.starts[line + 1] ?? this.length;
      const to = line === end.line ? end.character : next - 1 - (this.starts[line] ?? 0);
      if (to > from) found.push({ line, from, to });
    }
    return found;
  }

  /** The offset of a position; past a line's end it is the start of the next, past the last line the end of the text. */
  offset(position: Position): number {
    const start = this.starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.length;
    const next = this.starts[position.line + 1] ?? this.length;
    return Math.max(start, Math.min(start + position.character, next));
  }
}
