import type { Report } from './report.ts';

const COLUMNS = ['fact', 'kind', 'status', 'source', 'published', 'value', 'text', 'path', 'line'];

/** The facts of the report as CSV (RFC 4180), one row for each place that tells one. */
export function reportCsv({ sources, facts }: Report): string {
  const rows = facts.flatMap((fact) =>
    fact.cells.map((cell) => {
      const source = sources[cell.source];
      return [
        fact.topic,
        fact.kind,
        fact.status,
        source?.label ?? '',
        source?.published ?? '',
        cell.value,
        cell.text,
        source?.path ?? '',
        String(cell.line),
      ];
    }),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A spreadsheet takes a field that begins with one of these for a formula: an apostrophe keeps it text. */
const field = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
