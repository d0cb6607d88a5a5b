import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { keyOf } from '../../../server/src/ledger/claim-key.ts';
import { clusters } from '../../../server/src/ledger/cluster.ts';
import { relationOf } from '../../../server/src/ledger/judge/relation-of.ts';
import type { Knot, Link } from '../../../server/src/ledger/knot.ts';
import type { Claim } from '../../../server/src/model/claim.ts';

const claims = new Map<Knot, Claim>();

/** The dated claims of an article, by their places in it. */
function datesOf(path: string, text: string): readonly Knot[] {
  const article = extract(`Published: 2031-06-01\n\nAccord\n\n${text}\n`, defaultContext(path));
  const startOf = (claim: Claim): number => article.sites.get(claim.id)?.[0]?.start ?? 0;
  const dates = article.claims.filter(({ kind }) => kind === 'date').sort((a, b) => startOf(a) - startOf(b));
  return dates.map((claim) => {
    const knot: Knot = { path, claim: claim.id, key: keyOf(path, claim.id), links: [] };
    claims.set(knot, claim);
    return knot;
  });
}

function link(a: Knot | undefined, b: Knot | undefined, score: number): Link {
  const [x, y] = [a && claims.get(a), b && claims.get(b)];
  if (!a || !b || !x || !y) throw new Error('the text has fewer dates');
  const made: Link = { a, b, score, relation: relationOf(x, y), because: [] };
  for (const knot of [a, b]) (knot.links as Link[]).push(made);
  return made;
}

test('a day that one article gives by two clocks stands against the other day wherever that is told', () => {
  const [later, earlier, again] = datesOf(
    'a.txt',
    'The accord was signed in Norvia on May 4 (May 3 by western time), 2031. The envoys who signed the accord on May 3, 2031 left.',
  ).filter((knot) => /-05-0[34]/.test(JSON.stringify(claims.get(knot)?.value)));
  const [other] = datesOf('b.txt', 'The accord was signed by the envoys on May 3, 2031.');
  const links = [link(later, earlier, 0.9), link(earlier, again, 0.89), link(again, other, 0.98)];
  const knots = new Set([later, earlier, again, other].filter((knot) => knot !== undefined));
  const made = clusters({ links, claimOf: (knot) => claims.get(knot) });
  expect(made.map(({ members }) => new Set(members))).toEqual([knots]);
});
