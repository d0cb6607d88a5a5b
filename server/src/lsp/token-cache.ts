import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** The tokens last sent for each document, so that only what changed is sent again. */
export class TokenCache {
  private readonly sent = new Map<string, Sent>();
  private next = 1;

  full(uri: string, data: number[]): SemanticTokens {
    const resultId = this.remember(uri, data);
    return { resultId, data };
  }

  /** The change since the result that the client names; everything where that is not the last one. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.sent.get(uri);
    if (last?.resultId !== previous) return this.full(uri, data);
    const edits = difference(last.data, data);
    return { resultId: this.remember(uri, data), edits };
  }

  /** Whether the client shows something else than this; false for a document that never asked. */
  isOutdated(uri: string, data: readonly number[]): boolean {
    const last = this.sent.get(uri)?.data;
    return last !== undefined && (last.length !== data.length || last.some((n, i) => n !== data[i]));
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }

  private remember(uri: string, data: readonly number[]): string {
    const resultId = String(this.next++);
    this.sent.set(uri, { resultId, data });
    return resultId;
  }
}

/** One edit that leaves what both share at the start and at the end; none where they are equal. */
function difference(before: readonly number[], after: readonly number[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const data = after.slice(start, after.length - same);
  return [{ start, deleteCount: before.length - same - start, ...(data.length > 0 ? { data } : {}) }];
}
