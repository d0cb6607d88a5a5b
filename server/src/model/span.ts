// Invariant: model/ imports nothing outside model/. It holds values, and small pure functions on them.

/** A stretch of an article: UTF-16 code units, `[start, end)`, into the text as decoded (without a byte-order mark). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
