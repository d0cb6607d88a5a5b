// Dates beside chrono-node in one run: the share of the published English cases of Recognizers-Text (MIT) with a concrete
// date value that come out right, and the time by paragraph over the samples. `npm run bench -- dates`, and with the misses `MISSES=1 npm run bench -- dates`.
// The cases are no part of this project: without ../shared/data/recognizers the first table is left out.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import * as chrono from 'chrono-node';
import { defaultContext } from '../../server/src/extract/context.ts';
import { explainDate } from '../../server/src/extract/dates/explain.ts';
import { readDates } from '../../server/src/extract/dates/stage.ts';
import type { Draft } from '../../server/src/extract/draft.ts';
import { blankDraft } from '../../server/src/extract/draft.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { readLayout } from '../../server/src/extract/reading/stage.ts';
import { readSentences } from '../../server/src/extract/syntax/stage.ts';
import { epochDay, intervalOf, isoDay, parseDay } from '../../server/src/model/calendar.ts';
import { caseFolders } from '../support/case-folders.ts';

const suite = path.resolve(import.meta.dirname, '../../../shared/data/recognizers/DateTimeModel.json');

export function run(misses = process.env['MISSES'] !== undefined): void {
  if (existsSync(suite)) published(misses);
  else console.log('The cases of Recognizers-Text are not there; the share of them that comes out right is left out.');
  speed();
}

/** An expression as either reader gives it: the days that it covers, and a time of day where it has one. */
interface Answer {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Where its last part begins: in the suite "from March to May" ends on May 1. */
  readonly lastFrom: number;
  readonly time: string | null;
  /** The part of it that is meant: `END` for "late March"; null for the whole. */
  readonly part: string | null;
}

interface PublishedCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly NotSupported?: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly TypeName?: string;
    readonly Resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] } | null;
  }[];
}
type Wanted = PublishedCase['Results'][number];
type Reader = (text: string, day: string) => readonly Answer[];

const KINDS = ['date', 'datetime', 'daterange'];

function published(misses: boolean): void {
  const cases = (JSON.parse(readFileSync(suite, 'utf8').replace(/^\ufeff/, '')) as readonly PublishedCase[]).filter(
    ({ Results }) => Results.some(isConcrete),
  );
  const readers: readonly (readonly [string, Reader])[] = [
    ['ours', ours],
    ['chrono-node', theirs],
  ];
  console.log('Recognizers-Text, English, cases with a concrete date value, right of all:');
  for (const [supported, title] of [
    [true, "that Microsoft's own JavaScript supports"],
    [false, 'that it does not'],
  ] as const) {
    const chosen = cases.filter((item) => /javascript/i.test(item.NotSupported ?? '') !== supported);
    for (const kind of ['all', ...KINDS]) {
      const some =
        kind === 'all'
          ? chosen
          : chosen.filter(({ Results }) => Results.some((r) => isConcrete(r) && kindOf(r) === kind));
      const cells = readers.map(
        ([name, reader]) => `${name} ${share(some.filter((item) => isRight(item, reader)).length, some.length)}`,
      );
      console.log(`  ${(kind === 'all' ? title : `  ${kind}`).padEnd(42)} ${cells.join('   ')}`);
    }
    if (misses)
      for (const item of chosen.filter((one) => !isRight(one, ours)))
        console.log(
          `    ${supported ? 'S' : 'U'} ${day(item)} ${JSON.stringify(item.Input.slice(0, 110))} wants ${item.Results.filter(
            isConcrete,
          )
            .map(
              (r) =>
                `${r.Text}: ${(r.Resolution?.values ?? []).map((v) => v['value'] ?? `${v['start'] ?? ''}..${v['end'] ?? ''}`).join('|')}`,
            )
            .join('; ')} got ${ours(item.Input, day(item))
            .map((a) => `${item.Input.slice(a.start, a.end)}: ${isoDay(a.first)}..${isoDay(a.last)}${a.time ?? ''}`)
            .join('; ')}`,
        );
  }
}

const kindOf = (result: Wanted): string => (result.TypeName ?? '').replace('datetimeV2.', '');
const day = (item: PublishedCase): string => item.Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07';

function isConcrete(result: Wanted): boolean {
  const values = result.Resolution?.values ?? [];
  return (
    KINDS.includes(kindOf(result)) &&
    values.some((v) => [v['value'], v['start'], v['end']].some((x) => /^\d{4}-/.test(x ?? '')))
  );
}

function isRight(item: PublishedCase, reader: Reader): boolean {
  const answers = reader(item.Input, day(item));
  let from = 0;
  return item.Results.every((result) => {
    const at = item.Input.toLowerCase().indexOf(result.Text.toLowerCase(), from);
    const start = at < 0 ? (result.Start ?? 0) : at;
    if (at >= 0) from = at;
    if (!isConcrete(result)) return true;
    const near = answers.filter((a) => a.start < start + result.Text.length && start < a.end);
    return (result.Resolution?.values ?? []).some(
      (value) => near.some((answer) => agrees(answer, value)) || (near.length > 1 && agrees(joined(near), value)),
    );
  });
}

/** Two ends that a reader gives apart are one range. */
const joined = (answers: readonly Answer[]): Answer => ({
  start: Math.min(...answers.map((a) => a.start)),
  end: Math.max(...answers.map((a) => a.end)),
  first: Math.min(...answers.map((a) => a.first)),
  last: Math.max(...answers.map((a) => a.last)),
  lastFrom: Math.max(...answers.map((a) => a.first)),
  time: null,
  part: null,
});

/** The suite's ranges end before their `end`, or where their last part begins. */
function agrees(answer: Answer, value: Readonly<Record<string, string>>): boolean {
  if (value['value']) {
    const [date = '', time] = value['value'].split(' ');
    return (
      parseDay(date) === answer.first && answer.first === answer.last && (!time || time.slice(0, 5) === answer.time)
    );
  }
  const start = parseDay(value['start'] ?? '');
  const end = parseDay(value['end'] ?? '');
  if (start !== null && end !== null)
    return (
      (start === answer.first && (end === answer.last + 1 || end === answer.lastFrom)) || isPart(answer, start, end)
    );
  const bound = start ?? end;
  return bound !== null && (bound === answer.first || bound === answer.last + 1);
}

/** Which days "early" or "late" covers is the suite's own choice; at which end of which stretch it lies is not. */
function isPart(answer: Answer, start: number, end: number): boolean {
  const { part, first, last } = answer;
  if (part === null || start < first || end - 1 > last || last - first >= (end - start) * SMALLEST_PART) return false;
  return part === 'START' ? start === first : part === 'END' ? end - 1 === last : start > first && end - 1 < last;
}
const SMALLEST_PART = 5;

const ours: Reader = (text, date) => {
  const head = ` date ${date} A headline\n\n`;
  const { dates } = extract(head + text, { ...defaultContext('case.txt'), dayMonthOrder: 'month-first' });
  return dates.flatMap((mention) => {
    const interval = mention.start < head.length ? null : explainDate(mention).interval;
    const now = mention.value === 'PRESENT_REF' ? parseDay(date) : null;
    const [first, last] = interval ? [interval.first, interval.last] : [now, now];
    if (first === null || last === null) return [];
    const time = now === null ? (/T(\d\d:\d\d)/.exec(mention.value)?.[1] ?? null) : '00:00';
    const lastFrom = intervalOf(mention.value.split('/')[1] ?? '')?.first ?? last;
    return [
      {
        start: mention.start - head.length,
        end: mention.end - head.length,
        first,
        last,
        lastFrom,
        time,
        part: mention.mod,
      },
    ];
  });
};

const theirs: Reader = (text, date) =>
  chrono.parse(text, new Date(`${date}T00:00:00`)).map((result) => {
    const first = daysOf(result.start);
    const last = result.end ? daysOf(result.end) : first;
    const hour = result.start.get('hour');
    const time = result.start.isCertain('hour') ? `${two(hour ?? 0)}:${two(result.start.get('minute') ?? 0)}` : null;
    return {
      start: result.index,
      end: result.index + result.text.length,
      first: first.first,
      last: last.last,
      lastFrom: last.first,
      time,
      part: null,
    };
  });

const two = (value: number): string => String(value).padStart(2, '0');

/** A day, or the month or year where the day is only a guess of theirs. */
function daysOf(parts: chrono.ParsedComponents): { first: number; last: number } {
  const [year, month, date] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1];
  const isDay =
    parts.isCertain('day') || parts.isCertain('weekday') || parts.isCertain('hour') || !parts.isCertain('month');
  const covered = isDay ? null : intervalOf(`${String(year).padStart(4, '0')}-${two(month)}`);
  const first = epochDay(year, month, date);
  return covered ? { first: covered.first, last: covered.last } : { first, last: first };
}

const share = (right: number, all: number): string =>
  `${String(right).padStart(3)}/${String(all).padEnd(3)} ${all ? ((right / all) * 100).toFixed(1).padStart(5) : '    -'}%`;

/** Medians over rounds, of the same texts by paragraph. */
function speed(): void {
  const root = path.resolve(import.meta.dirname, '../samples');
  const texts = caseFolders(root).flatMap((folder) => [...folder.articles.values()]);
  const drafts = texts.map(draftOf);
  const paragraphs = drafts.map((draft) => draft.layout.paragraphs.map((p) => draft.text.slice(p.start, p.end)));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const reference = new Date('2024-04-17T00:00:00');
  const rows: readonly (readonly [string, () => void])[] = [
    ['dates alone', () => drafts.forEach((draft) => void readDates(draft))],
    ['with reading and tagging', () => texts.forEach((text) => void readDates(draftOf(text)))],
    [
      'chrono-node by paragraph',
      () => paragraphs.forEach((list) => list.forEach((p) => void chrono.parse(p, reference))),
    ],
  ];
  const times = medians(rows.map(([, work]) => work));
  const peer = times[2] ?? 0;
  console.log(
    `Speed over ${texts.length} sample articles, ${(size / 1000).toFixed(0)} kB, median of ${ROUNDS} rounds:`,
  );
  rows.forEach(([name], index) => {
    const time = times[index] ?? 0;
    console.log(
      `  ${name.padEnd(26)} ${time.toFixed(1).padStart(7)} ms  ${(size / 1000 / time).toFixed(1).padStart(6)} MB/s  ${(peer / time).toFixed(1).padStart(5)} × chrono-node`,
    );
  });
}

const ROUNDS = 25;
/** Rounds until the compiler of the platform has done its work for all rows. */
const WARM_UP = 80;

/** The median time of each piece of work; they take turns, so that a busy machine is busy for all of them. */
function medians(works: readonly (() => void)[]): readonly number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      if (round >= WARM_UP) times[index]?.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

function draftOf(text: string): Draft {
  const blank = blankDraft(text, defaultContext('blank.txt'));
  const read = { ...blank, ...readLayout(blank) };
  return { ...read, ...readSentences(read) };
}
