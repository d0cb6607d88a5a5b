import { codeAt, Kind, kindOf, widthOf } from '../../text/characters.ts';

/** Whether a text is prose that can be read as an article; `why` is a phrase for people: "skipped: looks like a table". */
export type ProseVerdict = { readonly prose: true } | { readonly prose: false; readonly why: string };

/** Enough to judge by: prose shows itself early, and a minified file of many megabytes is not read to its end. */
const SAMPLE = 20_000;
/** Small words that every English text of some length is full of. */
const FUNCTION_WORDS = new Set(
  'the of to and a in that is was for on with as at by it from are were be has have had he she they his her its this an not which who said will been their or but'.split(
    ' ',
  ),
);

/**
 * Tells prose from what lies beside it in a folder: lists of requirements, tables, minified code, logs, source code, data.
 * Short texts are given the benefit of the doubt: a headline alone is prose.
 */
export function isProse(text: string): ProseVerdict {
  const sample = text.slice(0, SAMPLE);
  const counts = count(sample);
  if (counts.visible === 0) return no('is empty');
  if (counts.control > 0 && counts.control * 200 > counts.visible) return no('is not text');
  if (counts.replacement * 50 > counts.visible) return no('is not in a known encoding');
  if (/^\s*(?:[{[]\s*["{[\]}\d-]|<\?xml|<!doctype|<html|<svg|%PDF|#!\/)/i.test(sample))
    return no('looks like data or markup');
  const lines = sample.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const shape = shapeOf(lines, sample);
  if (shape) return no(shape);
  const words = sample.match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < 40) return words.length * 2 >= lines.length ? { prose: true } : no('holds hardly any words');
  if (counts.letters * 2 < counts.visible) return no('holds more signs and digits than words');
  const small = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length;
  if (small * 12 < words.length)
    return no(counts.latin * 2 < counts.letters ? 'is not in English' : 'does not read as English prose');
  return { prose: true };
}

const no = (why: string): ProseVerdict => ({ prose: false, why });

interface Counts {
  readonly visible: number;
  readonly letters: number;
  readonly latin: number;
  readonly control: number;
  readonly replacement: number;
}

function count(sample: string): Counts {
  let visible = 0;
  let letters = 0;
  let latin = 0;
  let control = 0;
  let replacement = 0;
  for (let at = 0; at < sample.length; ) {
    const code = codeAt(sample, at);
    at += widthOf(code);
    const kind = kindOf(code);
    if (kind === Kind.Letter) {
      letters++;
      if (code < 0x250) latin++;
    }
    if (kind !== Kind.Space && kind !== Kind.Format) visible++;
    if (code === 0xfffd) replacement++;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control++;
  }
  return { visible: visible + control, letters, latin, control, replacement };
}

const LINE_SHAPES: readonly { readonly why: string; readonly line: RegExp; readonly share: number }[] = [
  {
    why: 'looks like a list of packages',
    line: /^[\w.-]+(?:\[[\w,.-]+\])?\s*(?:[=~<>!]=?=|@ )\s*[\w.*+-]+/,
    share: 0.5,
  },
  {
    why: 'looks like a log',
    line: /^\W?(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2}[.,]\d{3}|\[\d{1,2}\/\w{3}\/\d{4}|\w{3} +\d{1,2} \d{2}:\d{2}:\d{2} |[IWED]\d{4} |(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL)\b)/,
    share: 0.5,
  },
  {
    why: 'looks like source code',
    line: /(?:[;{}]|\)\s*[:{]|=>)\s*$|^\s*(?:import |from \S+ import|#include|def \w+\(|class \w+[:({]|function \w*\(|const \w+ =|let \w+ =|var \w+ =|return\b.*[;)]$|\/\/|\/\*|\* @|<\/?\w+[^>]*>\s*$|\$ )/,
    share: 0.4,
  },
  { why: 'looks like settings', line: /^\s*(?:\[[\w .:-]+\]|[\w.-]+\s*=\s*\S.*)$/, share: 0.6 },
];

/** What most lines look like, where that is no prose; null otherwise. */
function shapeOf(lines: readonly string[], sample: string): string | null {
  const table = tableOf(lines);
  if (table) return table;
  for (const { why, line, share } of LINE_SHAPES) {
    const heads = lines.map((text) => text.slice(0, 400));
    if (lines.length > 1 && heads.filter((text) => line.test(text)).length >= lines.length * share) return why;
  }
  const spaces = sample.match(/\s/g)?.length ?? 0;
  if (sample.length > 1000 && spaces * 14 < sample.length) return 'looks minified or encoded';
  return null;
}

/** Nearly every line holds the same number of commas, tabs, semicolons or bars, outside quotation marks. */
function tableOf(lines: readonly string[]): string | null {
  if (lines.length < 3) return null;
  for (const separator of ['\t', ',', ';', '|']) {
    const columns = lines.map(
      (line) =>
        line
          .slice(0, 2000)
          .replace(/"[^"]*"/g, '')
          .split(separator).length - 1,
    );
    const usual = columns[Math.floor(columns.length / 2)] ?? 0;
    const same = columns.filter((column) => column === usual).length;
    const ended = lines.filter((line) => /[.!?]["”’]?\s*$/.test(line)).length;
    if (usual >= (separator === ',' ? 2 : 1) && same >= lines.length * 0.9 && ended * 3 < lines.length)
      return 'looks like a table';
  }
  return null;
}
