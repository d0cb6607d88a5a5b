import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportCsv } from '../service/report/csv.ts';
import { reportMarkdown } from '../service/report/markdown.ts';
import { type Frame, reportPage } from '../service/report/page.ts';
import { type ReportCell, reportOf } from '../service/report/report.ts';
import { reasonOf } from '../worker/disk.ts';
import type { Sources } from './arguments.ts';
import type { Console, ExitCode } from './console.ts';
import { gather } from './gather.ts';

export type ReportFormat = 'html' | 'markdown' | 'csv';

export interface ReportTask extends Sources {
  readonly format: ReportFormat;
  /** Null prints to standard output. */
  readonly out: string | null;
}

/** `concordance report`: the page that the editor shows, as a file that opens anywhere, or the same as Markdown or CSV. */
export function report(task: ReportTask, console: Console): ExitCode {
  const { host, shown, incomplete } = gather(task, console);
  const drawn = reportOf(host);
  const from = path.resolve(task.out ? path.dirname(task.out) : '.');
  const hrefOf = (article: string, cell: ReportCell | null): string => {
    const relative = path.relative(from, path.resolve(shown.get(article) ?? article));
    // Browsers scroll to the words that `:~:text=` names, in plain text files too.
    const words = cell ? `#:~:text=${encodeURIComponent(cell.text.slice(0, 100)).replaceAll('-', '%2D')}` : '';
    return relative.split(path.sep).map(encodeURIComponent).join('/') + words;
  };
  const text = {
    html: () => reportPage(drawn, frame(hrefOf)),
    markdown: () => reportMarkdown(drawn),
    csv: () => reportCsv(drawn),
  }[task.format]();
  if (task.out === null) console.out(text);
  else write(task.out, text);
  return incomplete ? 2 : 0;
}

/** Throws with a sentence for people. */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const folder = path.dirname(file);
    throw new Error(`${file} cannot be written: ${reasonOf(error, `there is no folder ${folder}`)}`);
  }
}

/** Everything in one file: style and script stand beside this program in its package. */
function frame(hrefOf: Frame['hrefOf']): Frame {
  const read = (file: string) => readFileSync(new URL(`../webview/${file}`, import.meta.url), 'utf8');
  return { head: `<style>${read('report.css')}</style>`, tail: `<script>${read('report.js')}</script>`, hrefOf };
}
