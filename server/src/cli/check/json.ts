import type { Report } from './report.ts';

/** The `conflicts` and `skipped` of the facts document. */
export function toJson({ facts }: Report): string {
  const { conflicts, skipped } = facts as { conflicts: unknown; skipped: unknown };
  return `${JSON.stringify({ conflicts, skipped }, null, 1)}\n`;
}
