import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../server/src/cli/run.ts';
import { Host, read } from '../../../server/src/service/host.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-'));
  mkdirSync(path.join(folder, 'bay'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(path.join(folder, 'bay', name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ARTICLES = {
  'a.txt':
    'HAMREVIK, 4 May 2031 - A ferry sank off Hamrevik on Monday and 14 passengers were killed, the coast guard said.\n',
  'b.txt':
    'HAMREVIK, 4 May 2031 - The ferry sank off Hamrevik on Monday. The coast guard said 23 passengers were killed.\n',
};

/** The conflicts as the editor knows them: under a path that begins with the folder's name. */
function fingerprints(): readonly string[] {
  const host = new Host();
  for (const [name, text] of Object.entries(ARTICLES)) host.set(read(text, `workspace/bay/${name}`, defaultSettings));
  return host.ledger.all().conflicts.map(({ fingerprint }) => fingerprint);
}
const decide = (...conflicts: readonly string[]): void => {
  const entries = conflicts.map((conflict) => ({
    conflict,
    ruling: 'no-contradiction',
    reason: 'two ferries',
    about: '14, 23',
  }));
  writeDecisions(JSON.stringify({ schema: 'concordance.decisions/1', conflicts: entries }));
};
const writeDecisions = (text: string): void => writeFileSync(path.join(folder, 'concordance.decisions.json'), text);

function check(where: string) {
  const said = { out: '', error: '' };
  const code = run(['check', where], {
    out: (text) => {
      said.out += text;
    },
    error: (text) => {
      said.error += text;
    },
    stdin: () => new Uint8Array(),
    colour: false,
  });
  return { code, ...said };
}

test('check does not count what was ruled out, for the folder and for one below it, and says so', () => {
  expect(check(folder).code).toBe(1);
  decide(...fingerprints());
  for (const where of [folder, path.join(folder, 'bay'), path.join(folder, 'bay/')]) {
    const { code, out, error } = check(where);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('no contradictions in 2 articles, 1 ruled out by concordance.decisions.json');
  }
});

test('a decision that meets no contradiction is reported', () => {
  decide('gone');
  const { code, error } = check(folder);
  expect(code).toBe(1);
  expect(error).toBe('concordance: the decision on “14, 23” (two ferries) meets no contradiction any more\n');
});

test('a broken decisions file is named with what is wrong, and the contradictions are listed all the same', () => {
  writeDecisions('{ "schema": ');
  const { code, out, error } = check(folder);
  expect(code).toBe(2);
  expect(out).toContain('1 contradiction in 2 articles');
  expect(error).toContain('concordance.decisions.json is not JSON (');
});
