import { axisX, dot, gridY, line, plot } from '@observablehq/plot';
import type { ReportWords } from '../../../server/src/service/report/page.ts';
import type { Report } from '../../../server/src/service/report/report.ts';

interface Point {
  readonly fact: number;
  readonly topic: string;
  readonly source: string;
  readonly day: Date;
  /** Which of the states of `ReportWords` it is in. */
  readonly state: 0 | 1 | 2 | 3;
  readonly title: string;
  readonly href: string;
}

const AGREED = 3;
const COLOURS = ['var(--conflict)', 'var(--soft)', 'var(--faint)', 'var(--agree)'];
const SYMBOLS = ['diamond', 'triangle', 'square', 'circle'] as const;

const DAY = 86_400_000;
/**
 * A date farther from the middle of the affair than this many days (the year in which the dam was built) would press all
 * others together: it stays out of the picture, unless the sources differ over it.
 */
const REACH = 400;

/** Draws who dates what to when: a row for each source, a line through the dates that belong to one fact. */
export function drawTimeline(
  into: HTMLElement,
  report: Report,
  words: ReportWords,
  hrefOf: (path: string, start: number) => string,
): void {
  const all = pointsOf(report, hrefOf);
  const middle = median(all.map((point) => point.day.getTime()));
  const points = all.filter((point) => point.state !== AGREED || Math.abs(point.day.getTime() - middle) <= REACH * DAY);
  if (points.length === 0) return;
  const labels = report.sources.map((source) => source.label).filter((label) => points.some((p) => p.source === label));
  const left = Math.min(260, 20 + 8 * Math.max(...labels.map((label) => label.length)));
  const stateOfPoint = ({ state }: Point): string => words.states[state];
  const picture = plot({
    width: Math.max(480, into.clientWidth),
    height: 60 + 34 * labels.length,
    marginLeft: left,
    marginRight: 30,
    style: { fontSize: '12px' },
    x: { type: 'utc', inset: 12, label: null },
    y: { type: 'point', domain: labels, label: null },
    color: { domain: words.states, range: COLOURS, legend: true },
    symbol: { domain: words.states, range: SYMBOLS },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({ ticks: 6, ...(words.language === 'en' ? {} : { tickFormat: dayIn(words.language) }) }),
      line(points, { x: 'day', y: 'source', z: 'fact', stroke: stateOfPoint, strokeOpacity: 0.45 }),
      dot(points, {
        x: 'day',
        y: 'source',
        fill: stateOfPoint,
        symbol: stateOfPoint,
        r: 6,
        href: 'href',
        title: 'title',
        ariaLabel: 'title',
      }),
    ],
  });
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', words.timeline);
  into.replaceChildren(picture);
  const leftOut = all.length - points.length;
  if (leftOut > 0) {
    const note = document.createElement('p');
    note.textContent = words.leftOut.replace('{0}', String(leftOut));
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

/** The picture's own ticks are English. */
function dayIn(language: string): (day: Date) => string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(day);
}

function stateOf(status: Report['facts'][number]['status']): Point['state'] {
  switch (status) {
    case 'conflict':
      return 0;
    case 'explained':
    case 'developing':
      return 1;
    case 'doubtful':
      return 2;
    case 'agree':
    case 'single':
      return AGREED;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
