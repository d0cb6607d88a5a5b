import type { Report } from './report.ts';

/** The `conflicts` and `skipped` of the facts document; where drafts were named, what no source has as well. */
export function toJson({ facts, uncorroborated }: Report): string {
  const { conflicts, skipped } = facts as { conflicts: unknown; skipped: unknown };
  const lone = uncorroborated.map(({ message, spot: { file, range, excerpt } }) => ({
    message,
    path: file,
    range,
    text: excerpt.text.slice(excerpt.from, excerpt.to),
  }));
  return `${JSON.stringify({ conflicts, ...(uncorroborated.length > 0 ? { uncorroborated: lone } : {}), skipped }, null, 1)}\n`;
}
