import type { Severity } from '../../model/conflict.ts';
import { harmless } from '../../service/words/harmless.ts';
import type { Report, Spot } from './report.ts';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: one annotation a conflict, at its first place, the other sides in the message. */
export function toGithub({ findings, uncorroborated }: Report): string {
  const lines: string[] = [];
  for (const { conflict, sides } of findings) {
    const spots = sides.flat();
    const [first] = spots;
    if (!first) continue;
    const others = spots
      .slice(1, 11)
      .map((spot) => `${spot.file}:${spot.range.start.line + 1}: ${harmless(spot.excerpt.text)}`);
    const message = [harmless(conflict.message), ...conflict.because.map(harmless), ...others].join('\n');
    lines.push(annotation(COMMAND[conflict.severity], first, `${conflict.kind}-conflict`, message));
  }
  for (const { message, spot } of uncorroborated)
    lines.push(annotation('notice', spot, 'uncorroborated', harmless(message)));
  return lines.join('');
}

function annotation(command: string, { file, range }: Spot, rule: string, message: string): string {
  const { start, end } = range;
  const properties = Object.entries({
    file,
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns only where the annotation stays on one line.
    ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
    title: `concordance/${rule}`,
  }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command} ${properties.join(',')}::${data(message)}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
