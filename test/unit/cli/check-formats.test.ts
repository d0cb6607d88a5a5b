import { expect, test } from 'vitest';
import { toGithub } from '../../../server/src/cli/check/github.ts';
import type { Report } from '../../../server/src/cli/check/report.ts';
import { toSarif } from '../../../server/src/cli/check/sarif.ts';
import { toText } from '../../../server/src/cli/check/text.ts';
import { styleFor } from '../../../server/src/cli/style.ts';

const spot = (file: string, line: number, before: string, fact: string, after: string) => ({
  file,
  range: { start: { line, character: before.length }, end: { line, character: before.length + fact.length } },
  excerpt: { text: before + fact + after, from: before.length, to: before.length + fact.length },
  source: file.startsWith('agency') ? 'Northwire' : null,
  published: file.startsWith('agency') ? '2031-05-04' : null,
});

const REPORT: Report = {
  uncorroborated: [],
  articles: 2,
  unlisted: 0,
  ruledOut: 0,
  skipped: [{ path: 'a b.txt', why: 'empty' }],
  facts: {},
  findings: [
    {
      conflict: {
        id: 'c1',
        fingerprint: 'f1',
        group: 'g1',
        kind: 'figure',
        severity: 'warning',
        explained: false,
        developing: true,
        within: false,
        message: 'Six boats here, nine in 1 other article',
        because: ['both count boats: 100% the same words'],
        sides: [],
      },
      sides: [
        [spot('agency, 1.txt', 2, 'The storm sank ', 'six', ' boats.')],
        [spot('herald.txt', 6, '', 'Nine', ' boats\u001b[2J went down.')],
      ],
    },
  ],
};

test('the text form is laid out for people, and prints no control character of an article', () => {
  expect(toText(REPORT, styleFor(false))).toBe(
    [
      'agency, 1.txt:3:16  warning  figure  (developing)',
      '  Six boats here, nine in 1 other article',
      '    agency, 1.txt:3:16  “The storm sank six boats.”  (Northwire, 2031-05-04)',
      '  ≠ herald.txt:7:1  “Nine boats\ufffd[2J went down.”',
      '    because both count boats: 100% the same words',
      '',
      'no contradictions in 2 articles, 1 difference explained or developing, 1 file skipped',
      '',
    ].join('\n'),
  );
});

test('the quotation marks of an article are single ones within those of the line', () => {
  const findings = REPORT.findings.map((one) => ({
    ...one,
    sides: [[spot('a.txt', 0, '“We have ', 'six', ',” she said.')]],
  }));
  expect(toText({ ...REPORT, findings }, styleFor(false))).toContain('“‘We have six,’ she said.”');
});

test('what is not listed is said', () => {
  expect(toText({ ...REPORT, unlisted: 2 }, styleFor(false))).toContain('\n2 doubtful ones not listed; ');
});

test('colour only adds escape sequences', () => {
  const coloured = toText(REPORT, styleFor(true));
  expect(coloured).toContain('\u001b[33mwarning\u001b[39m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(REPORT, styleFor(false)));
});

test('every place that differs from the first side has the sign of it', () => {
  const findings = REPORT.findings.map(({ conflict, sides }) => ({
    conflict,
    sides: [...sides.slice(0, 1), [...(sides[1] ?? []), spot('radio.txt', 1, 'Lost: ', 'nine', ' boats.')]],
  }));
  const differing = toText({ ...REPORT, findings }, styleFor(false))
    .split('\n')
    .filter((line) => line.includes('≠'));
  expect(differing).toEqual([expect.stringContaining('herald.txt:7:1'), expect.stringContaining('radio.txt:2:7')]);
});

test('a GitHub annotation escapes what would end a property or a line', () => {
  expect(toGithub(REPORT)).toBe(
    '::warning file=agency%2C 1.txt,line=3,endLine=3,col=16,endColumn=19,title=concordance/figure-conflict::' +
      'Six boats here, nine in 1 other article%0Aboth count boats: 100%25 the same words%0A' +
      'herald.txt:7: Nine boats\ufffd[2J went down.\n',
  );
});

test('SARIF names rule, places, fingerprint and skipped files', () => {
  const [first] = JSON.parse(toSarif(REPORT)).runs;
  expect(first.results[0]).toMatchObject({
    ruleId: 'concordance/figure-conflict',
    level: 'warning',
    partialFingerprints: { 'concordanceConflict/v1': 'c1' },
  });
  expect(first.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'agency%2C%201.txt' },
    region: { startLine: 3, startColumn: 16, endLine: 3, endColumn: 19 },
  });
  expect(first.tool.driver.rules[first.results[0].ruleIndex].id).toBe('concordance/figure-conflict');
  expect(first.invocations[0].toolExecutionNotifications[0].message.text).toBe('Skipped a b.txt: empty');
});
