import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../server/src/cli/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PROSE = 'The mayor opened the new harbour bridge on 3 May 2031, and the town came to see it.\n';

function concordance(...args: string[]) {
  const said = { out: '', error: '' };
  const code = run(args, {
    out: (text) => {
      said.out += text;
    },
    error: (text) => {
      said.error += text;
    },
    stdin: () => new TextEncoder().encode(PROSE),
    colour: false,
  });
  return { code, ...said, json: () => JSON.parse(said.out) };
}
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

test('facts prints articles by path, and names what it did not read', () => {
  write('b.txt', PROSE);
  write('a/z.news', PROSE);
  write('notes.md', PROSE);
  write('node_modules/x.txt', PROSE);
  write('empty.txt', ' \n');
  write('blob.txt', new Uint8Array([1, 0, 2]));
  write('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
  write('large.txt', PROSE.repeat(30));
  symlinkSync('nowhere', path.join(folder, 'link.txt'));
  const { code, json } = concordance('facts', '--format', 'json', '--max-file-size', '2', folder);
  expect(code).toBe(0);
  expect(json().articles.map((article: { path: string }) => article.path)).toEqual(['a/z.news', 'b.txt']);
  expect(json().skipped).toEqual([
    { path: 'blob.txt', why: 'not text' },
    { path: 'empty.txt', why: 'empty' },
    { path: 'large.txt', why: 'over the size budget: 3 kB, and 2 kB are allowed' },
    { path: 'latin.txt', why: 'not text' },
    { path: 'link.txt', why: 'a link to nothing' },
  ]);
});

test('two runs print the same bytes', () => {
  write('a.txt', PROSE);
  write('b.txt', PROSE.replace('3 May', '4 May'));
  expect(concordance('facts', folder).out).toBe(concordance('facts', folder).out);
});

test('a byte-order mark is not counted, in UTF-8 and in UTF-16', () => {
  write('a.txt', `\ufeff${PROSE}`);
  write('b.txt', new Uint8Array(Buffer.from(`\ufeff${PROSE}`, 'utf16le')));
  write('c.txt', PROSE);
  const [a, b, c] = concordance('facts', folder).json().articles;
  expect({ ...a, path: '' }).toEqual({ ...c, path: '' });
  expect({ ...b, path: '' }).toEqual({ ...c, path: '' });
});

test('equal paths of two folders keep the name of their folder', () => {
  write('one/a.txt', PROSE);
  write('two/a.txt', PROSE);
  const paths = concordance('facts', `${folder}/one`, `${folder}/two`)
    .json()
    .articles.map((article: { path: string }) => article.path);
  expect(paths).toEqual([`${folder}/one/a.txt`, `${folder}/two/a.txt`]);
});

test('a file that is named twice is read once', () => {
  write('a.txt', PROSE);
  expect(concordance('facts', folder, `${folder}/a.txt`).json().articles).toHaveLength(1);
});

test('a path that does not exist is named, the rest goes on, and the exit code tells', () => {
  write('a.txt', PROSE);
  const { code, error, json } = concordance('facts', folder, `${folder}/gone`);
  expect(code).toBe(2);
  expect(error).toBe(`concordance: ${folder}/gone: does not exist\n`);
  expect(json().articles).toHaveLength(1);
});

test('a folder without articles is said to be one', () => {
  const { code, error, out } = concordance('check', folder);
  expect(code).toBe(0);
  expect(error).toContain('holds no article');
  expect(out).toBe('no articles to compare\n');
});

test('standard input is an article', () => {
  expect(concordance('facts', '-').json().articles[0].path).toBe('-');
});

test.each([
  [[], 'Name a command'],
  [['chek', 'x'], 'There is no command "chek"'],
  [['check'], 'Name a folder'],
  [['check', '--formt', 'json', 'x'], '--formt'],
  [['check', '--format', 'xml', 'x'], '--format must be one of text, json, sarif, github, not "xml"'],
  [['check', '--fail-on', 'all', 'x'], '--fail-on must be one of'],
  [['facts', '--fail-on', 'hint', 'x'], '--fail-on belongs to concordance check'],
  [['facts', '--max-file-size', 'ten', 'x'], '--max-file-size must be a number of kilobytes'],
  [['facts', '--day-month-order', 'us', 'x'], '--day-month-order must be one of'],
  [['facts', '-', '-'], 'Standard input'],
])('%j is refused in words', (args, words) => {
  const { code, error, out } = concordance(...args);
  expect(code).toBe(2);
  expect(error).toContain(words);
  expect(out).toBe('');
});

test('help and version exit 0', () => {
  expect(concordance('--help')).toMatchObject({ code: 0, error: '' });
  expect(concordance('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('check points out in drafts what no source has, and fails on it only where asked', () => {
  write('agency.txt', 'The ferry Asta sank off Tolmark on 2 March 2031. The ferry carried 140 passengers.\n');
  write(
    'own.draft',
    'The ferry Asta sank off Tolmark on 2 March 2031. The ferry carried 140 passengers and 17 cars.\n',
  );
  const { code, out } = concordance('check', '--drafts', '*.draft', folder);
  expect(code).toBe(0);
  expect(out).toMatch(/own\.draft:1:87 {2}information {2}Uncorroborated: no source has “17 cars”/);
  expect(out).toMatch(/no contradictions in 2 articles, 1 uncorroborated/);
  expect(concordance('check', '--drafts', '*.draft', '--fail-on', 'information', folder).code).toBe(1);
  const { json } = concordance('check', '--drafts', '*.draft', '--format', 'json', folder);
  expect(json().uncorroborated).toMatchObject([{ text: '17', path: expect.stringMatching(/own\.draft$/) }]);
  expect(concordance('check', '--drafts', '*.draft', '--format', 'github', folder).out).toMatch(
    /^::notice file=.*own\.draft,line=1,endLine=1,col=87,.*title=concordance\/uncorroborated::Uncorroborated/,
  );
  expect(concordance('check', '--drafts', '*.draft', '--format', 'sarif', folder).json().runs[0].results).toMatchObject(
    [{ ruleId: 'concordance/uncorroborated', ruleIndex: 5, level: 'note' }],
  );
  expect(concordance('check', '--format', 'json', folder).json()).not.toHaveProperty('uncorroborated');
});

test('where nothing that was named is there, nothing is said to have been checked', () => {
  const gone = path.join(folder, 'gone');
  for (const command of ['check', 'facts', 'report'])
    expect(concordance(command, gone)).toMatchObject({
      code: 2,
      out: '',
      error: `concordance: ${gone}: does not exist\n`,
    });
  write('a.txt', PROSE);
  expect(concordance('check', gone, folder)).toMatchObject({ code: 2, out: 'no contradictions in 1 article\n' });
});

test('a report that cannot be written is told in a sentence that names the folder', () => {
  write('a.txt', PROSE);
  const out = path.join(folder, 'gone/report.md');
  expect(concordance('report', folder, '--out', out)).toMatchObject({
    code: 2,
    error: `concordance: ${out} cannot be written: there is no folder ${path.join(folder, 'gone')}\n`,
  });
});

test.each(['report.pdf', 'report', 'v1.html/report'])('a report is not written as HTML into %s', (name) => {
  write('a.txt', PROSE);
  const { code, error } = concordance('report', folder, '--out', path.join(folder, name));
  expect(code).toBe(2);
  expect(error).toContain('must end in .html, .md or .csv');
});
