// Invariant: what an article has against itself is read from that article alone, and silence is the answer to every doubt: a
// sentence that may be read another way is no contradiction.
import type { Claim, Site } from '../../model/claim.ts';
import type { Clash } from '../../model/clash.ts';
import { hash } from '../../model/hash.ts';
import { overlaps } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { ages } from './ages.ts';
import { born } from './born.ts';
import { changes } from './change.ts';
import { each } from './each.ts';
import { type Check, type Finding, isReckoned, type Reckoned } from './finding.ts';
import { headlines } from './headline.ts';
import { hours } from './hours.ts';
import { ofThem } from './of-them.ts';
import { parts } from './parts.ts';
import { passagesOf } from './reading.ts';
import { shares } from './share.ts';
import { stays } from './stays.ts';
import { totalLines } from './total-line.ts';
import { twice } from './twice.ts';
import { weekdays } from './weekdays.ts';
import { yearsAgo } from './years-ago.ts';

/** The checks, in order; where two find fault with one claim, the first has it. */
const CHECKS: readonly Check[] = [
  weekdays,
  shares,
  parts,
  ofThem,
  totalLines,
  changes,
  each,
  stays,
  hours,
  yearsAgo,
  born,
  ages,
  headlines,
  twice,
];

/** Finds where an article stands against itself. What its numbers come to, other than it says, becomes a claim of its own. */
export function readClashes(draft: Draft): Partial<Draft> {
  const passages = passagesOf(draft);
  const claims = new Map(draft.claims.map((claim) => [claim.id, claim]));
  const sites = new Map(draft.sites);
  const clashes = new Map<string, Clash>();
  for (const check of CHECKS)
    for (const finding of check(passages, draft)) {
      const { stated, against, because } = finding;
      if (clashes.has(stated.id)) continue;
      if (!isReckoned(against)) {
        clashes.set(stated.id, { stated: stated.id, against: against.id, because });
        continue;
      }
      const claim = claimOf(stated, against, draft);
      claims.set(claim.id, claim);
      sites.set(claim.id, sitesOf(against, draft));
      clashes.set(stated.id, { stated: stated.id, against: claim.id, because });
    }
  return { claims: [...claims.values()], sites, clashes: [...clashes.values()] };
}

/** The claim that the article would make, were it its numbers that it told: the stated one with the other value. */
function claimOf(stated: Finding['stated'], { value, sum, from }: Reckoned, { layout }: Draft): Claim {
  const { id, ...told } = stated;
  const title = layout.headline;
  const headline = title !== null && from.every((span) => overlaps(span, title));
  const claim = { ...told, topic: { ...told.topic, headline } };
  const exact =
    claim.kind === 'figure'
      ? {
          ...claim,
          value: { ...claim.value, value: Number(value), to: null, comparator: '=' as const, approximate: false },
          reckoned: sum,
        }
      : { ...claim, value: { ...claim.value, value: String(value), mod: null, alias: null }, reckoned: sum };
  return { id: hash(`${id} ${JSON.stringify(exact)}`), ...exact };
}

const sitesOf = ({ from }: Reckoned, draft: Draft): readonly Site[] =>
  from.map(({ start, end }) => {
    const sentence = draft.sentences.find((one) => one.start <= start && start < one.end);
    return {
      start,
      end,
      text: draft.text.slice(start, end),
      sentence: sentence ? { start: sentence.start, end: sentence.end } : { start, end },
    };
  });
