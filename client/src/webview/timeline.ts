import { axisX, dot, gridY, line, plot } from '@observablehq/plot';
import type { Report } from '../../../server/src/service/report/report.ts';

interface Point {
  readonly fact: number;
  readonly topic: string;
  readonly source: string;
  readonly day: Date;
  readonly state: (typeof STATES)[number];
  readonly title: string;
  readonly href: string;
}

const STATES = ['contradicted', 'explained or developing', 'perhaps contradicted', 'agreed'] as const;
const COLOURS = ['var(--conflict)', 'var(--soft)', 'var(--faint)', 'var(--agree)'];
const SYMBOLS = ['diamond', 'triangle', 'square', 'circle'] as const;

const DAY = 86_400_000;
/**
 * A date farther from the middle of the affair than this many days (the year in which the dam was built) would press all
 * others together: it stays out of the picture, unless the sources differ over it.
 */
const REACH = 400;

/** Draws who dates what to when: a row for each source, a line through the dates that belong to one fact. */
export function drawTimeline(into: HTMLElement, report: Report, hrefOf: (path: string, start: number) => string): void {
  const all = pointsOf(report, hrefOf);
  const middle = median(all.map((point) => point.day.getTime()));
  const points = all.filter(
    (point) => point.state !== 'agreed' || Math.abs(point.day.getTime() - middle) <= REACH * DAY,
  );
  if (points.length === 0) return;
  const labels = report.sources.map((source) => source.label).filter((label) => points.some((p) => p.source === label));
  const left = Math.min(260, 20 + 8 * Math.max(...labels.map((label) => label.length)));
  const picture = plot({
    width: Math.max(480, into.clientWidth),
    height: 60 + 34 * labels.length,
    marginLeft: left,
    marginRight: 30,
    style: { fontSize: '12px' },
    x: { type: 'utc', inset: 12, label: null },
    y: { type: 'point', domain: labels, label: null },
    color: { domain: STATES, range: COLOURS, legend: true },
    symbol: { domain: STATES, range: SYMBOLS },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({ ticks: 6 }),
      line(points, { x: 'day', y: 'source', z: 'fact', stroke: 'state', strokeOpacity: 0.45 }),
      dot(points, {
        x: 'day',
        y: 'source',
        fill: 'state',
        symbol: 'state',
        r: 6,
        href: 'href',
        title: 'title',
        ariaLabel: 'title',
      }),
    ],
  });
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', 'Dates by source');
  into.replaceChildren(picture);
  const leftOut = all.length - points.length;
  if (leftOut > 0) {
    const note = document.createElement('p');
    note.textContent = `${leftOut} dates that lie far from the others are in the table below only.`;
    into.append(note);
  }
}

function pointsOf(report: Report, hrefOf: (path: string, start: number) => string): Point[] {
  return report.facts.flatMap((fact, index) =>
    fact.cells.flatMap((cell): Point[] => {
      const source = report.sources[cell.source];
      if (!source || !cell.days) return [];
      return [
        {
          fact: index,
          topic: fact.topic,
          source: source.label,
          day: new Date(cell.days[0] * DAY),
          state: stateOf(fact.status),
          title: `${source.label}: ${cell.value}\n${fact.topic}`,
          href: hrefOf(source.path, cell.start),
        },
      ];
    }),
  );
}

function stateOf(status: Report['facts'][number]['status']): Point['state'] {
  switch (status) {
    case 'conflict':
      return 'contradicted';
    case 'explained':
    case 'developing':
      return 'explained or developing';
    case 'doubtful':
      return 'perhaps contradicted';
    case 'agree':
    case 'single':
      return 'agreed';
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
