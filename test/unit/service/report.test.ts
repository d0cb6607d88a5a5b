import { describe, expect, it } from 'vitest';
import { Host, read } from '../../../server/src/service/host.ts';
import { reportCsv } from '../../../server/src/service/report/csv.ts';
import { reportMarkdown } from '../../../server/src/service/report/markdown.ts';
import { reportPage } from '../../../server/src/service/report/page.ts';
import { type Report, reportOf } from '../../../server/src/service/report/report.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';

const drawn: Report = {
  sources: [
    { path: 'a.txt', label: '=Gull <b>', headline: null, published: '4 May 2022' },
    { path: 'b.txt', label: 'Heron', headline: 'Boats, boats', published: null },
  ],
  facts: [
    {
      topic: 'Boats "lost"',
      kind: 'figure',
      status: 'conflict',
      independent: 2,
      because: ['both count boats'],
      cells: [
        { source: 0, value: '12 boats', text: '12', side: 0, start: 4, end: 6, line: 1, days: null },
        { source: 1, value: '</script>', text: '14', side: 1, start: 9, end: 11, line: 3, days: null },
      ],
    },
  ],
  people: [
    { name: 'Ada Voss', spellings: ['Ada Foss'], offices: [{ office: 'mayor', sources: [0] }], sources: [0, 1] },
  ],
};

describe('the report', () => {
  it('lists sources in the order of publication, and what several of them tell', () => {
    const host = new Host();
    const told = {
      'late.txt': '9 May 2022\n\nThe storm sank 12 fishing boats in Marle harbour, Mayor Ada Voss told reporters.',
      'early.txt': '4 May 2022\n\nMayor Ada Voss said that the storm sank 12 fishing boats in Marle harbour.',
    };
    for (const [path, text] of Object.entries(told))
      host.set(read(`Harbour news\n\nPublished: ${text}\n`, path, defaultSettings));
    const report = reportOf(host);
    expect(report.sources).toHaveLength(2);
    const boats = report.facts.find((fact) => fact.cells.some((cell) => cell.value.includes('12')));
    expect(boats?.status).toBe('agree');
    expect(boats?.cells.map((cell) => cell.line)).toEqual([5, 5]);
  });

  it('holds nothing of an article as markup', () => {
    const page = reportPage(drawn, { head: '', tail: '', hrefOf: (path) => `x:"${path}` });
    expect(page).not.toContain('<b>');
    expect(page).not.toContain('x:"a.txt');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('Boats &#34;lost&#34;');
  });

  it('carries its data for the timeline', () => {
    const page = reportPage(drawn, { head: '', tail: '', hrefOf: () => '#' });
    const [, data = ''] = /<script type="application\/json" id="report">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual(drawn);
  });

  it.each(['de', 'ru'])('speaks %s, but for what articles say', (locale) => {
    const style = { locale, weekday: true };
    const outside: Report = {
      ...drawn,
      facts: drawn.facts.map((fact) => ({ ...fact, topic: '', because: [], cells: [] })),
    };
    const pages = [outside, { sources: [], facts: [], people: [] }].flatMap((report) => {
      const english = reportPage(report, { head: '', tail: '', hrefOf: () => '#' });
      const page = reportPage(report, { head: '', tail: '', hrefOf: () => '#' }, style);
      return [{ english: wordsOf(english), page: wordsOf(page) }];
    });
    const own = new Set(['Person', 'Concordance', 'in', ...(JSON.stringify(outside).match(/\p{L}{2,}/gu) ?? [])]);
    for (const { english, page } of pages)
      expect(page.filter((word) => english.includes(word) && !own.has(word))).toEqual([]);
    expect(reportMarkdown(drawn, style)).not.toMatch(/Who says|Sources|Facts|People|conflict|line 1|also/);
    expect(reportPage(drawn, { head: '', tail: '', hrefOf: () => '#' }, style)).toContain(`<html lang="${locale}">`);
  });

  it('is CSV that a spreadsheet takes for text', () => {
    const [head, first, second] = reportCsv(drawn).split('\r\n');
    expect(head).toBe('fact,kind,status,source,published,value,text,path,line');
    expect(first).toBe(`"Boats ""lost""",figure,conflict,'=Gull <b>,4 May 2022,12 boats,12,a.txt,1`);
    expect(second).toContain(',Heron,');
  });

  it('is Markdown in which an article’s text stays text', () => {
    const text = reportMarkdown(drawn);
    expect(text).toContain('\\=Gull \\<b\\>');
    expect(text).toContain('- **Ada Voss**, also Ada Foss');
  });
});

/** The words that a page shows or hands to its script; without tags, keys and what the articles say. */
function wordsOf(page: string): readonly string[] {
  const [, script = '{}'] = /id="words">(.*?)<\/script>/.exec(page) ?? [];
  const { language, ...told } = JSON.parse(script);
  const said = JSON.stringify(
    Object.values(told).flatMap((text) => (typeof text === 'string' ? text : Object.values(text ?? {}))),
  );
  const shown = page.replace(/<script[^]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ');
  return `${said} ${shown}`.match(/\p{L}{2,}/gu) ?? [];
}
