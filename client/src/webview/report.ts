// Runs in the report's page: in VS Code's webview, and in a browser when the page was saved as a file.

import type { ReportWords } from '../../../server/src/service/report/page.ts';
import type { Report } from '../../../server/src/service/report/report.ts';
import { filterFacts } from './filter.ts';
import { drawTimeline } from './timeline.ts';

declare const acquireVsCodeApi:
  | undefined
  | (() => { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void });
const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;

const data = document.getElementById('report')?.textContent;
const told = document.getElementById('words')?.textContent;
if (data && told) {
  const report: Report = JSON.parse(data);
  const words: ReportWords = JSON.parse(told);
  const timeline = document.getElementById('timeline');
  if (timeline) drawTimeline(timeline, report, words, hrefOf);
  // The editor writes the page anew whenever an article changes; what is filtered in it stays.
  filterFacts(words, editor?.getState(), (chosen) => editor?.setState(chosen));
}

// A webview may not follow a link to a file: the extension opens the line.
if (editor)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
    if (!href) return;
    event.preventDefault();
    editor.postMessage({ open: href });
  });

/** The address that the table already has for a place: the page's maker knows how a file is reached. */
function hrefOf(path: string, start: number): string {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.matrix a'))
    if (link.dataset.path === path && link.dataset.start === String(start)) return link.getAttribute('href') ?? '';
  return '';
}
