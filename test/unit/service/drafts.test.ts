import { describe, expect, it } from 'vitest';
import { cardAt } from '../../../server/src/service/card/card.ts';
import { conflictItems } from '../../../server/src/service/conflict-items.ts';
import { diagnosticsOf } from '../../../server/src/service/diagnostics.ts';
import { Host, read } from '../../../server/src/service/host.ts';
import { marksOf } from '../../../server/src/service/marks.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';
import { uncorroboratedOf } from '../../../server/src/service/uncorroborated.ts';

const AGENCY = `TOLMARK, 3 March 2031. /Northwire/. The ferry Asta sank off Tolmark on 2 March 2031.

The ferry carried 140 passengers, police chief Nils Dahl said. Lifeboats saved 131 of them.
`;
const HERALD = `Ferry sinks off Tolmark

The ferry Asta sank off Tolmark on 2 March 2031. There were 140 passengers on the ferry, according to police chief Nils Dahl.
`;
const RIVAL = HERALD.replace('140', '212').replace('Ferry sinks', 'Ferry lost');
const DRAFT = `A night at sea

The ferry Asta sank off Tolmark on 2 March 2031. The ferry carried 140 passengers and 17 cars. Mayor Ida Sund thanked 4,500 volunteers on 9 March 2031.
`;

const hostOf = (texts: Readonly<Record<string, string>>): Host => {
  const host = new Host();
  host.nameDrafts((path) => path.startsWith('draft'));
  for (const [path, text] of Object.entries(texts)) host.set(read(text, path, defaultSettings));
  return host;
};
const sources = { 'a.txt': AGENCY, 'b.txt': HERALD };
const words = (text: string, found: readonly { readonly span: { start: number; end: number } }[]) =>
  found.map(({ span }) => text.slice(span.start, span.end));
const factsOf = (host: Host, path: string) =>
  host.ledger.all().groups.filter((group) => group.members.some((member) => member.path === path));

describe('a draft', () => {
  it('has pointed out what no source has, and nothing that a source has', () => {
    const host = hostOf({ ...sources, 'draft.txt': DRAFT });
    expect(words(DRAFT, uncorroboratedOf(host, 'draft.txt'))).toEqual([
      '17',
      'Mayor Ida Sund',
      '4,500',
      '9 March 2031',
    ]);
    expect(uncorroboratedOf(host, 'a.txt')).toEqual([]);
    const found = diagnosticsOf(host, 'draft.txt', defaultSettings).filter(
      (d) => d.code === 'concordance/uncorroborated',
    );
    expect(found.map((d) => d.severity)).toEqual(['information', 'information', 'information', 'information']);
    expect(found[0]?.message).toBe('Uncorroborated: no source has “17 cars”');
    const underlined = marksOf(host, 'draft.txt').filter((mark) => mark.modifiers.includes('uncorroborated'));
    expect(underlined.map((mark) => DRAFT.slice(mark.start, mark.end))).toContain('17');
    const off = { ...defaultSettings, severity: { ...defaultSettings.severity, uncorroborated: 'off' as const } };
    expect(diagnosticsOf(host, 'draft.txt', off).some((d) => d.code === 'concordance/uncorroborated')).toBe(false);
  });

  it('is no source: it changes nothing between the sources, and counts as none', () => {
    const alone = hostOf({ ...sources, 'c.txt': RIVAL });
    const host = hostOf({ 'draft.txt': DRAFT, ...sources, 'c.txt': RIVAL, 'draft 2.txt': DRAFT });
    for (const path of ['a.txt', 'b.txt', 'c.txt']) {
      expect(diagnosticsOf(host, path, defaultSettings)).toEqual(diagnosticsOf(alone, path, defaultSettings));
      expect(marksOf(host, path)).toEqual(marksOf(alone, path));
    }
    const card = cardAt(hostOf({ ...sources, 'draft.txt': DRAFT }), 'draft.txt', DRAFT.indexOf('140'));
    expect(card?.verdict).toBe('2 independent sources say the same.');
    expect(card?.sources.map((source) => source.path)).toEqual(['b.txt', 'a.txt']);
  });

  it('is contradicted like any article, where it is written and in the views', () => {
    const host = hostOf({ ...sources, 'draft.txt': DRAFT.replace('140', '104') });
    const [conflict] = diagnosticsOf(host, 'draft.txt', defaultSettings);
    expect(conflict?.code).toBe('concordance/figure-conflict');
    expect(conflict?.message).toContain('104 here; 140 in');
    expect(diagnosticsOf(host, 'a.txt', defaultSettings)).toEqual([]);
    const place = (path: string) => ({
      uri: path,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
    expect(conflictItems(host, place).map((item) => item.message)).toEqual([expect.stringContaining('104')]);
  });

  it('becomes a source where it is no draft any more, and the other way round', () => {
    const host = hostOf({ ...sources, 'draft.txt': DRAFT });
    const before = factsOf(host, 'a.txt');
    host.nameDrafts(() => false);
    host.set(read(DRAFT, 'draft.txt', defaultSettings));
    expect(uncorroboratedOf(host, 'draft.txt')).toEqual([]);
    expect(factsOf(host, 'a.txt').some((group) => group.members.some((m) => m.path === 'draft.txt'))).toBe(true);
    host.nameDrafts((path) => path.startsWith('draft'));
    host.set(read(DRAFT, 'draft.txt', defaultSettings));
    expect(factsOf(host, 'a.txt')).toEqual(before);
    host.delete('draft.txt');
    expect(host.ledger.all()).toEqual(hostOf(sources).ledger.all());
  });

  it('is not called uncorroborated where there is no source at all', () => {
    expect(uncorroboratedOf(hostOf({ 'draft.txt': DRAFT }), 'draft.txt')).toEqual([]);
  });
});
