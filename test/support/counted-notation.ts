// Sentences with what is counted in them, in the notation that test/marked/figures-counted.txt explains at its top.
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import type { FigureMention } from '../../server/src/model/figure.ts';

export interface CountedCase {
  readonly sentence: string;
  readonly expected: readonly string[];
}

export function parseCounted(source: string): CountedCase[] {
  const cases: { sentence: string; expected: string[] }[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith('  ')) cases[cases.length - 1]?.expected.push(line.trim());
    else cases.push({ sentence: line, expected: [] });
  }
  return cases;
}

/** The figures of a sentence, as the file writes them. */
export function printCounted(sentence: string): string[] {
  const { figures } = extract(sentence, defaultContext('sentence.txt'));
  return figures.map((figure) => printFigure(figure, figures));
}

function printFigure(figure: FigureMention, all: readonly FigureMention[]): string {
  const total = all.find((other) => other.start === figure.partOf);
  const number = (value: number): string => String(Number(value.toPrecision(6)) === value ? value : roundIfPart(value));
  return [
    `${figure.comparator === '=' ? '' : figure.comparator}${number(figure.value)}${figure.to === null ? '' : `..${number(figure.to)}`}`,
    figure.unit ?? '',
    figure.change ?? '',
    ':',
    figure.counted ?? '-',
    figure.event === null ? '' : `@${figure.event}`,
    figure.additional ? '+' : '',
    total ? `<${number(total.value)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const roundIfPart = (value: number): number => (Math.abs(value) < 1 ? Number(value.toFixed(6)) : value);
