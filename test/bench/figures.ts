// Figures: the share of Recognizers-Text's published cases (MIT) that are right, told apart for those that its own
// JavaScript supports; values and speed beside Microsoft's recognizers, compromise and wink-nlp on the same sentences;
// and what is counted, on the marked sentences that were kept aside. `npm run bench -- figures`.
//
// Microsoft's package is 43 MB and has not been released since 2022, so it is no dependency here. Its row is printed where
// it can be loaded: `npm install --no-save @microsoft/recognizers-text-suite`.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import type { FigureMention } from '../../server/src/model/figure.ts';
import { parseCounted, printCounted } from '../support/counted-notation.ts';

const FOLDER = new URL('../../../shared/data/recognizers/', import.meta.url);

interface Case {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution?: { readonly value?: string | null } }[];
}

/** One published model: which figures answer it, and how its values are written. */
interface Model {
  readonly name: string;
  readonly file: string;
  readonly takes: (figure: FigureMention) => boolean;
}

const isTemperature = (figure: FigureMention): boolean => /^(?:Cel|\[degF\]|K|deg)$/.test(figure.unit ?? '');

const MODELS: readonly Model[] = [
  {
    name: 'number',
    file: 'NumberModel',
    takes: (f) => f.sort === 'count' || f.sort === 'ratio' || f.sort === 'ordinal',
  },
  { name: 'range', file: 'NumberRangeModel', takes: (f) => f.to !== null || f.comparator !== '=' },
  { name: 'per cent', file: 'PercentModel', takes: (f) => f.sort === 'percent' },
  { name: 'age', file: 'AgeModel', takes: (f) => f.sort === 'age' },
  { name: 'money', file: 'CurrencyModel', takes: (f) => f.sort === 'money' },
  { name: 'measure', file: 'DimensionModel', takes: (f) => f.sort === 'measure' && !isTemperature(f) },
  { name: 'temperature', file: 'TemperatureModel', takes: isTemperature },
];

export async function run(): Promise<void> {
  heldOut();
  if (!existsSync(FOLDER)) {
    console.log(
      "figures: the published cases of Recognizers-Text are not beside this checkout, the rest isn't measured",
    );
    return;
  }
  publishedCases();
  await peers();
}

function heldOut(): void {
  for (const file of ['figures-counted', 'figures-held-out']) {
    const cases = parseCounted(readFileSync(new URL(`../marked/${file}.txt`, import.meta.url), 'utf8'));
    const value = (line: string): string => line.split(/ /)[0] ?? '';
    const counted = (line: string): string =>
      (line.split(' : ')[1] ?? '').replace(/ ?(?:@[a-z ]+|\+|<[\d.]+)/g, '').trim();
    let figures = 0;
    let values = 0;
    let named = 0;
    let whole = 0;
    let sentences = 0;
    for (const { sentence, expected } of cases) {
      const got = printCounted(sentence);
      if (got.join('\n') === expected.join('\n')) sentences++;
      const left = [...got];
      for (const line of expected) {
        figures++;
        if (got.includes(line)) whole++;
        const at = left.findIndex((other) => value(other) === value(line));
        const [match] = at < 0 ? [] : left.splice(at, 1);
        if (match === undefined) continue;
        values++;
        if (counted(match) === counted(line)) named++;
      }
    }
    const share = (n: number, of: number): string => `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`;
    console.log(
      `${file}: values ${share(values, figures)}, what is counted to the letter ${share(named, figures)}, ` +
        `all fields ${share(whole, figures)}, whole sentences ${share(sentences, cases.length)}`,
    );
  }
}

const read = (file: string): readonly Case[] => JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8'));
const isSupported = (one: Case): boolean => !(one.NotSupported ?? '').includes('javascript');
const figuresOf = (text: string): readonly FigureMention[] => extract(text, defaultContext('case.txt')).figures;

function publishedCases(): void {
  console.log('\ncases of Recognizers-Text right   its JavaScript supports   and does not');
  for (const { name, file, takes } of MODELS) {
    const cases = read(file).map((one) => ({ one, right: isRight(file, one, figuresOf(one.Input).filter(takes)) }));
    const cell = (supported: boolean): string => {
      const rows = cases.filter(({ one }) => isSupported(one) === supported);
      const right = rows.filter((row) => row.right).length;
      return rows.length === 0 ? '–' : `${right} of ${rows.length} (${((100 * right) / rows.length).toFixed(0)} %)`;
    };
    console.log(`${name.padEnd(33)} ${cell(true).padEnd(25)} ${cell(false)}`);
    if (process.env.MISSES)
      for (const { one, right } of cases)
        if (!right)
          console.log(
            `   ${isSupported(one) ? '' : '(not supported) '}${JSON.stringify(one.Input.slice(0, 140))} wants ${JSON.stringify(one.Results.map((r) => r.Resolution?.value))}, has ${figuresOf(
              one.Input,
            )
              .filter(takes)
              .map((f) => `${f.comparator}${f.value}${f.to === null ? '' : `..${f.to}`}`)}`,
          );
  }
}

/** Every wanted value was found, and no other. Values without a number ("%" alone) are no figures. */
function isRight(file: string, one: Case, found: readonly FigureMention[]): boolean {
  if (file === 'NumberRangeModel') {
    const wanted = one.Results.map((result) => result.Resolution?.value ?? '').sort();
    return JSON.stringify(found.map(interval).sort()) === JSON.stringify(wanted);
  }
  return sameValues(
    found.map((figure) => figure.value),
    wantedValues(one),
  );
}

function wantedValues(one: Case): number[] {
  return one.Results.flatMap((result) => {
    const value = Number.parseFloat(result.Resolution?.value ?? '');
    return Number.isNaN(value) ? [] : [value];
  });
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

function sameValues(found: readonly number[], wanted: readonly number[]): boolean {
  const sort = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
  const right = sort(wanted);
  return (
    found.length === wanted.length && sort(found).every((value, index) => close(value, right[index] ?? Number.NaN))
  );
}

/** As the published cases write it: "[10,20)", "(30,)", "(,170]". */
function interval(figure: FigureMention): string {
  if (figure.to !== null) return `[${figure.value},${figure.to})`;
  switch (figure.comparator) {
    case '>':
      return `(${figure.value},)`;
    case '>=':
      return `[${figure.value},)`;
    case '<':
      return `(,${figure.value})`;
    case '<=':
      return `(,${figure.value}]`;
    default:
      return String(figure.value);
  }
}

/** Values of all kinds in the cases of money, per cent, measures, temperatures and ages, whatever the unit. */
async function peers(): Promise<void> {
  const cases = MODELS.filter(({ file }) => !/^Number/.test(file)).flatMap(({ file, takes }) =>
    read(file).map((one) => ({ text: one.Input, wanted: wantedValues(one), supported: isSupported(one), takes })),
  );
  const bytes = cases.reduce((sum, one) => sum + one.text.length, 0);
  const rows: { name: string; hit: number; found: number; wanted: number; seconds: number }[] = [];
  const measure = (name: string, values: (text: string) => readonly number[]): void => {
    for (const one of cases.slice(0, 50)) values(one.text);
    let [hit, found, wanted] = [0, 0, 0];
    const start = performance.now();
    const answers = cases.map((one) => values(one.text));
    const seconds = (performance.now() - start) / 1000;
    answers.forEach((answer, index) => {
      const left = [...(cases[index]?.wanted ?? [])];
      wanted += left.length;
      found += answer.length;
      for (const value of answer) {
        const at = left.findIndex((want) => close(value, want));
        if (at < 0) continue;
        left.splice(at, 1);
        hit++;
      }
    });
    rows.push({ name, hit, found, wanted, seconds });
  };
  measure('Concordance', (text) =>
    figuresOf(text)
      .filter((f) => f.unit !== null)
      .map((f) => f.value),
  );
  const microsoft = loadMicrosoft();
  if (microsoft) measure("Microsoft's recognizers", microsoft);
  measure('compromise', (text) =>
    (nlp(text).numbers().json() as readonly { number: { num: number | null; unit?: string } }[]).flatMap(
      ({ number }) => (number.num === null ? [] : [number.num]),
    ),
  );
  const wink = winkNLP(model);
  measure('wink-nlp', (text) =>
    wink
      .readDoc(text)
      .entities()
      .filter((entity: { out: (what: unknown) => string }) =>
        /^(?:MONEY|PERCENT|CARDINAL)$/.test(entity.out(wink.its.type)),
      )
      .out()
      .flatMap((entity: string) => {
        const value = Number.parseFloat(entity.replace(/[^\d.]/g, ''));
        const scale = /billion/.test(entity) ? 1e9 : /million/.test(entity) ? 1e6 : 1;
        return Number.isNaN(value) ? [] : [value * scale];
      }),
  );
  console.log(`\nvalues in ${cases.length} cases with a unit    P      R      F1     MB/s`);
  for (const { name, hit, found, wanted, seconds } of rows) {
    const [p, r] = [hit / found, hit / wanted];
    const f = (2 * p * r) / (p + r);
    console.log(
      `${name.padEnd(33)} ${p.toFixed(3)}  ${r.toFixed(3)}  ${f.toFixed(3)}  ${(bytes / seconds / 1e6).toFixed(3)}`,
    );
  }
  console.log('(only Concordance and Microsoft tell an amount with a unit from a bare number; the cases hold both)');
}

/** Microsoft's recognizers of money, per cent, measures, temperatures and ages; null where the package is not installed. */
function loadMicrosoft(): ((text: string) => number[]) | null {
  try {
    const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
    const recognizers: readonly ((text: string, culture: string) => readonly { resolution?: { value?: string } }[])[] =
      [
        suite.recognizeCurrency,
        suite.recognizePercentage,
        suite.recognizeDimension,
        suite.recognizeTemperature,
        suite.recognizeAge,
      ];
    return (text) =>
      recognizers.flatMap((recognize) =>
        recognize(text, 'en-us').flatMap((result) => {
          const value = Number.parseFloat(result.resolution?.value ?? '');
          return Number.isNaN(value) ? [] : [value];
        }),
      );
  } catch {
    console.log("\nMicrosoft's recognizers are not installed: their row is left out");
    return null;
  }
}
