import type { Span } from '../../model/span.ts';
import type { DecideResult, FileStatus, Place, Summary } from '../../protocol.ts';
import { conflictItems } from '../../service/conflict-items.ts';
import { factsOverview } from '../../service/facts-overview.ts';
import { fileStatusOf } from '../../service/file-status.ts';
import { othersThan, personAt } from '../../service/persons.ts';
import { reportCsv } from '../../service/report/csv.ts';
import { reportMarkdown } from '../../service/report/markdown.ts';
import { reportPage } from '../../service/report/page.ts';
import { type ReportCell, reportOf } from '../../service/report/report.ts';
import { skippedFiles } from '../../service/snapshot.ts';
import { summaryOf } from '../../service/summary.ts';
import { translated } from '../../service/words/translated.ts';
import { publicationChange } from '../../service/writing/publication-line.ts';
import { answer } from '../custom-request.ts';
import { percent } from '../index-runs.ts';
import type { Session } from '../session.ts';
import { placeOf } from '../to-lsp.ts';

/** Questions about the whole workspace, of our own client. */
export function registerWorkspaceRequests(session: Session): void {
  const { connection, workspace, runs, style } = session;
  const { host, folders } = workspace;
  const place = (path: string, span: Span): Place => placeOf(session.addresses, path, span);
  answer(session, 'concordance/checkWorkspace', FAILED, async ({ workDoneToken }, token) => {
    const reporter = connection.window.attachWorkDoneProgress(workDoneToken);
    reporter.begin('Checking the articles', 0, undefined, true);
    try {
      await runs.now(token, (done, total) => reporter.report(percent(done, total), `${done} of ${total}`));
    } finally {
      reporter.done();
    }
    return summaryOf(host, style);
  });
  answer(session, 'concordance/decide', UNDECIDED, ({ textDocument: { uri }, ...decision }) =>
    session.decisions.with(uri, decision),
  );
  answer(session, 'concordance/decidePersons', UNDECIDED, ({ textDocument: { uri }, ...identity }) =>
    session.decisions.withIdentity(uri, identity),
  );
  answer(session, 'concordance/decisions', [], () => session.decisions.list());
  answer(session, 'concordance/takeBack', UNDECIDED, (entry) => session.decisions.without(entry));
  answer(session, 'concordance/personHere', null, ({ textDocument: { uri }, position }) => {
    const path = session.pathOf(uri);
    return personAt(host, path, host.lines(path)?.offset(position) ?? 0);
  });
  answer(session, 'concordance/otherPersons', [], ({ textDocument: { uri }, name }) =>
    othersThan(host, session.pathOf(uri), name),
  );
  answer(session, 'concordance/fileStatus', UNKNOWN, ({ textDocument: { uri } }) =>
    fileStatusOf(host, session.pathOf(uri), style),
  );
  answer(session, 'concordance/publicationEdit', null, ({ textDocument: { uri }, day }) => {
    const document = workspace.documents.get(uri);
    const lines = host.lines(session.pathOf(uri));
    if (!document || !lines) return null;
    const { span, text } = publicationChange(document.text, day);
    return { version: document.version, range: lines.range(span), newText: text };
  });
  answer(session, 'concordance/conflicts', [], () => conflictItems(host, place, host.decided(), style));
  answer(session, 'concordance/facts', { people: [], dates: [], figures: [] }, () => factsOverview(host, place, style));
  answer(session, 'concordance/report', { text: '' }, ({ format, head, tail }) => {
    const report = reportOf(host, style);
    const hrefOf = (path: string, cell: ReportCell | null): string =>
      cell ? lineAddress(place(path, cell)) : folders.uriOf(path);
    switch (format) {
      case 'html':
        return { text: reportPage(report, { head, tail, hrefOf }, style) };
      case 'markdown':
        return { text: reportMarkdown(report, style) };
      case 'csv':
        return { text: reportCsv(report) };
    }
  });
  answer(session, 'concordance/skipped', [], () =>
    skippedFiles(host).map(({ path, why }) => ({ uri: folders.uriOf(path), path, why: translated(style, why) })),
  );
}

/** As editors write it: `file:///a.txt#L3,5-L3,9` opens the file and selects the words. */
function lineAddress({ uri, range: { start, end } }: Place): string {
  return `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}

const FAILED: Summary = {
  articles: 0,
  conflicts: 0,
  explained: 0,
  developing: 0,
  skipped: 0,
  byKind: {},
  text: 'The check could not be done; the output channel says why.',
};
const UNDECIDED: DecideResult = {
  uri: null,
  text: null,
  problem: 'The decision could not be kept; the output channel says why.',
};
const UNKNOWN: FileStatus = {
  skipped: null,
  article: false,
  published: null,
  publishedFrom: null,
  source: null,
  dates: 0,
  figures: 0,
  people: 0,
  conflicts: 0,
};
