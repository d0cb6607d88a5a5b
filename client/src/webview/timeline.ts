import { axisX, dot, gridY, line, plot, ruleY } from '@observablehq/plot';
import type { ReportWords } from '../../../server/src/service/report/page.ts';
import type { Report } from '../../../server/src/service/report/report.ts';
import { type Days, isSpan, middleOf, nearest, passedAt, shownDays, shownPart } from './time-span.ts';

interface Point {
  readonly fact: number;
  readonly topic: string;
  readonly source: string;
  readonly days: Days;
  /** Where its fact's line passes it. */
  readonly passed: number;
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

/** Draws who dates what to when: a row for each source, a line through the dates that belong to one fact. A year or a month is a bar. */
export function drawTimeline(
  into: HTMLElement,
  report: Report,
  words: ReportWords,
  hrefOf: (path: string, start: number) => string,
): void {
  const all = pointsOf(report, hrefOf);
  const middle = median(all.map(({ days }) => middleOf(days)));
  const near = all.filter(({ state, days }) => state !== AGREED || Math.abs(middleOf(days) - middle) <= REACH);
  const shown = shownDays(near.map(({ days }) => days));
  if (shown === null) return;
  const points = near.map((point) => ({ ...point, days: shownPart(point.days, shown) }));
  const labels = report.sources.map((source) => source.label).filter((label) => points.some((p) => p.source === label));
  const left = Math.min(260, 20 + 8 * Math.max(...labels.map((label) => label.length)));
  const stateOfPoint = ({ state }: Point): string => words.states[state];
  const told = { href: 'href', title: 'title', ariaLabel: 'title' };
  const picture = plot({
    width: Math.max(480, into.clientWidth),
    height: 60 + 34 * labels.length,
    marginLeft: left,
    marginRight: 30,
    style: { fontSize: '12px' },
    x: { type: 'utc', inset: 12, label: null, domain: [dateOf(shown.first), dateOf(shown.last)] },
    y: { type: 'point', domain: labels, label: null },
    color: { domain: words.states, range: COLOURS, legend: true },
    symbol: { domain: words.states, range: SYMBOLS },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({ ticks: 6, ...(words.language === 'en' ? {} : { tickFormat: dayIn(words.language) }) }),
      line(points, {
        x: ({ days, passed }: Point) => dateOf(nearest(passed, days)),
        y: 'source',
        z: 'fact',
        stroke: stateOfPoint,
        strokeOpacity: 0.45,
      }),
      ruleY(
        points.filter(({ days }) => isSpan(days)),
        {
          x1: ({ days }: Point) => dateOf(days.first),
          x2: ({ days }: Point) => dateOf(days.last),
          y: 'source',
          stroke: stateOfPoint,
          strokeWidth: 8,
          strokeLinecap: 'round',
          strokeOpacity: 0.6,
          ...told,
        },
      ),
      dot(
        points.filter(({ days }) => !isSpan(days)),
        {
          x: ({ days }: Point) => dateOf(days.first),
          y: 'source',
          fill: stateOfPoint,
          symbol: stateOfPoint,
          r: 6,
          ...told,
        },
      ),
    ],
  });
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', words.timeline);
  into.replaceChildren(picture);
  const leftOut = all.length - near.length;
  if (leftOut > 0) {
    const note = document.createElement('p');
    note.textContent = words.leftOut.replace('{0}', String(leftOut));
    into.append(note);
  }
}

const dateOf = (day: number): Date => new Date(day * DAY);

function pointsOf(report: Report, hrefOf: (path: string, start: number) => string): Point[] {
  return report.facts.flatMap((fact, index) => {
    const dates = fact.cells.flatMap(({ days }): Days[] => (days ? [daysOf(days)] : []));
    return fact.cells.flatMap((cell): Point[] => {
      const source = report.sources[cell.source];
      if (!source || !cell.days) return [];
      const days = daysOf(cell.days);
      return [
        {
          fact: index,
          topic: fact.topic,
          source: source.label,
          days,
          passed: passedAt(days, dates),
          state: stateOf(fact.status),
          title: `${source.label}: ${cell.value}\n${fact.topic}`,
          href: hrefOf(source.path, cell.start),
        },
      ];
    });
  });
}

const daysOf = ([first, last]: readonly [number, number]): Days => ({ first, last });

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
