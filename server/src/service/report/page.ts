import { harmless } from '../words/harmless.ts';
import { type DateStyle, PLAIN } from '../words/reader.ts';
import { languageOf, type Message, say } from '../words/say.ts';
import type { Report, ReportCell, ReportFact } from './report.ts';

/** What surrounds the report: style and security policy for the head, the script for the end of the body, as HTML. */
export interface Frame {
  readonly head: string;
  readonly tail: string;
  /** Where a click on a cell leads in a page of its own; an editor takes the cell's place instead. */
  readonly hrefOf: (path: string, cell: ReportCell | null) => string;
}

/**
 * The report as one HTML page. Tables say everything; the timeline is drawn over them by the script from the data that
 * the page carries, so that the page reads well without the script, too.
 */
export function reportPage(report: Report, frame: Frame, style: DateStyle = PLAIN): string {
  const { sources, facts, people } = report;
  const text = (message: Message): string => html(say(style, message));
  const dated = facts.filter((fact) => fact.cells.some((cell) => cell.days !== null));
  return `<!DOCTYPE html>
<html lang="${languageOf(style.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text('Concordance report')}</title>
${frame.head}
</head>
<body>
<header>
<h1>${text('Who says what')}</h1>
<p>${html(summary(report, style))}</p>
</header>
<main>
<section aria-labelledby="sources"><h2 id="sources">${text('Sources')}</h2>
<ol>${sources.map((source) => `<li><a href="${html(frame.hrefOf(source.path, null))}" data-path="${html(source.path)}">${html(source.label)}</a>${source.published ? `, ${html(source.published)}` : ''}${source.headline ? `: ${html(source.headline)}` : ''}</li>`).join('\n')}</ol>
</section>
${dated.length > 0 ? `<section aria-labelledby="time"><h2 id="time">${text('Dates')}</h2><div id="timeline"></div></section>` : ''}
<section aria-labelledby="facts"><h2 id="facts">${text('Facts by source')}</h2>
${facts.length > 0 ? matrix(report, frame, text) : `<p>${text('No fact is told by more than one article.')}</p>`}
</section>
<section aria-labelledby="people"><h2 id="people">${text('People and offices')}</h2>
${people.length > 0 ? peopleTable(report, style) : `<p>${text('No person with an office is named.')}</p>`}
</section>
</main>
<script type="application/json" id="report">${json(report)}</script>
<script type="application/json" id="words">${json(wordsOf(style))}</script>
${frame.tail}
</body>
</html>
`;
}

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What the page's script says, in the reader's language. */
export interface ReportWords {
  readonly language: string;
  /** The states of a dated fact: contradicted, explained or developing, doubtful, agreed. */
  readonly states: readonly [string, string, string, string];
  readonly timeline: string;
  /** `{0}` is how many dates are left out of the picture. */
  readonly leftOut: string;
  readonly choice: string;
  readonly choices: Readonly<Record<'all' | 'conflict' | 'agree', string>>;
}

const wordsOf = (style: DateStyle): ReportWords => ({
  language: languageOf(style.locale),
  states: [
    say(style, 'contradicted'),
    say(style, 'explained or developing'),
    say(style, 'perhaps contradicted'),
    say(style, 'agreed'),
  ],
  timeline: say(style, 'Dates by source'),
  leftOut: say(style, 'Dates far from the others, in the table below only: {0}'),
  choice: say(style, 'Facts to show'),
  choices: {
    all: say(style, 'All facts'),
    conflict: capital(say(style, 'contradicted')),
    agree: capital(say(style, 'agreed')),
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function summary({ sources, facts }: Report, style: DateStyle): string {
  const withStatus = (status: ReportFact['status']) => facts.filter((fact) => fact.status === status).length;
  const parts = [
    say(style, '{0} articles', sources.length),
    say(style, '{0} facts told alike by several', withStatus('agree')),
    say(style, '{0} contradictions', withStatus('conflict')),
    say(style, '{0} differences explained', withStatus('explained')),
    say(style, '{0} developing', withStatus('developing')),
    say(style, '{0} doubtful', withStatus('doubtful')),
  ];
  return `${parts.join(', ')}.`;
}

/** What is said of each status of a fact, as a message to be translated. */
export const STATUS_WORDS: Readonly<Record<ReportFact['status'], Message>> = {
  conflict: 'contradicted',
  explained: 'differs, explained',
  developing: 'developing',
  doubtful: 'perhaps contradicted',
  agree: 'agreed',
  single: 'one source',
};

function matrix({ sources, facts }: Report, frame: Frame, text: (message: Message) => string): string {
  const head = sources.map((source) => `<th scope="col">${html(source.label)}</th>`).join('');
  const rows = facts.map((fact) => {
    const cells = sources.map((source, index) => {
      const of = fact.cells.filter((cell) => cell.source === index);
      return `<td>${of.map((cell) => cellLink(cell, source.path, frame)).join('<br>')}</td>`;
    });
    const why = fact.because.length > 0 ? ` title="${html(fact.because.join('; '))}"` : '';
    return `<tr class="${fact.status}"><th scope="row"${why}>${html(fact.topic)}<small>${text(STATUS_WORDS[fact.status])}</small></th>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="facts"><table class="matrix"><thead><tr><th scope="col">${text('Fact')}</th>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function cellLink(cell: ReportCell, path: string, frame: Frame): string {
  const side = cell.side === null ? '' : ` class="side-${Math.min(cell.side, 3)}"`;
  return `<a${side} href="${html(frame.hrefOf(path, cell))}" data-path="${html(path)}" data-start="${cell.start}" data-end="${cell.end}" title="${html(`${path}:${cell.line}: ${cell.text}`)}">${html(cell.value)}</a>`;
}

function peopleTable({ sources, people }: Report, style: DateStyle): string {
  const text = (message: Message): string => html(say(style, message));
  const names = (indexes: readonly number[]) => indexes.map((index) => html(sources[index]?.label ?? '')).join(', ');
  const rows = people.map((person) => {
    const offices = person.offices.map(({ office, sources: by }) => `${html(office)} <small>${names(by)}</small>`);
    const spellings =
      person.spellings.length > 0 ? `<small>${html(say(style, 'also {0}', person.spellings.join(', ')))}</small>` : '';
    return `<tr><th scope="row">${html(person.name)}${spellings}</th><td>${offices.join('<br>')}</td><td>${names(person.sources)}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="people"><table><thead><tr><th scope="col">${text('Person')}</th><th scope="col">${text('Office, as told by')}</th><th scope="col">${text('Named in')}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** Article text as HTML text or attribute. */
const html = (text: string): string =>
  harmless(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
