import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { type ClaimKey, keyOf } from '../../../server/src/ledger/claim-key.ts';
import { clusters } from '../../../server/src/ledger/cluster.ts';
import { relationOf } from '../../../server/src/ledger/judge/relation-of.ts';
import type { Link } from '../../../server/src/ledger/links.ts';
import type { Claim } from '../../../server/src/model/claim.ts';

const claims = new Map<ClaimKey, Claim>();

/** The dated claims of an article, by their places in it. */
function datesOf(path: string, text: string): readonly ClaimKey[] {
  const article = extract(`Published: 2031-06-01\n\nAccord\n\n${text}\n`, defaultContext(path));
  const startOf = (claim: Claim): number => article.sites.get(claim.id)?.[0]?.start ?? 0;
  const dates = article.claims.filter(({ kind }) => kind === 'date').sort((a, b) => startOf(a) - startOf(b));
  for (const claim of dates) claims.set(keyOf(path, claim.id), claim);
  return dates.map((claim) => keyOf(path, claim.id));
}

function link(a: ClaimKey | undefined, b: ClaimKey | undefined, score: number): Link {
  const [x, y] = [a && claims.get(a), b && claims.get(b)];
  if (!a || !b || !x || !y) throw new Error('the text has fewer dates');
  return { a, b, verdict: { a: x.id, b: y.id, score, relation: relationOf(x, y), because: [] } };
}

test('a day that one article gives by two clocks stands against the other day wherever that is told', () => {
  const [later, earlier, again] = datesOf(
    'a.txt',
    'The accord was signed in Norvia on May 4 (May 3 by western time), 2031. The envoys who signed the accord on May 3, 2031 left.',
  ).filter((key) => claims.get(key)?.kind === 'date' && /-05-0[34]/.test(JSON.stringify(claims.get(key)?.value)));
  const [other] = datesOf('b.txt', 'The accord was signed by the envoys on May 3, 2031.');
  const links = [link(later, earlier, 0.9), link(earlier, again, 0.89), link(again, other, 0.98)];
  const keys = new Set([later, earlier, again, other].filter((key) => key !== undefined));
  const ofKey = new Map([...keys].map((key) => [key, links.filter(({ a, b }) => a === key || b === key)]));
  expect(clusters({ links: ofKey, claims }).map(({ members }) => new Set(members))).toEqual([keys]);
});
