import { sameOffice } from '../ledger/compare/office.ts';
import { relationOf } from '../ledger/judge/relation-of.ts';
import { intervalOf } from '../model/calendar.ts';
import { type Claim, type DateClaim, type FigureClaim, isStated, type OfficialClaim } from '../model/claim.ts';
import { byStart, type Span } from '../model/span.ts';
import { placedClaims } from './fact-at.ts';
import type { Snapshot } from './snapshot.ts';

/** A figure, date or office of a draft that no source has. */
export interface Uncorroborated {
  readonly span: Span;
  readonly claim: FigureClaim | DateClaim | OfficialClaim;
  /** For an office: whether some source names the person at all. */
  readonly named: boolean;
}

/**
 * What of a draft no source has, in the order of the text, each value once. A source has it where it stands in one group with
 * the draft's claim, and also where it tells an equal or compatible value of something alike: whether those are one fact may be
 * beyond us, and to call it nowhere told would be wrong. Empty for sources, and where there is no source to compare with.
 */
export function uncorroboratedOf(snapshot: Snapshot, path: string): readonly Uncorroborated[] {
  const draft = snapshot.article(path);
  if (!draft || !snapshot.isDraft(path) || !hasSources(snapshot)) return [];
  const found = new Map<string, Uncorroborated>();
  const open = [...placedClaims(draft)]
    .flatMap(({ claim, site }) => (isCheckable(claim) && !isMatched(snapshot, path, claim) ? [{ claim, site }] : []))
    .sort((a, b) => byStart(a.site, b.site));
  for (const { claim, site } of open) {
    const key = keyOf(claim);
    if (found.has(key)) continue;
    const sources = claim.kind === 'official' ? namings(snapshot, path, claim.person) : [];
    if (claim.kind === 'official' ? !isHeld(claim, sources) : !isTold(snapshot, claim))
      found.set(key, { span: { start: site.start, end: site.end }, claim, named: sources.length > 0 });
  }
  return [...found.values()];
}

const hasSources = (snapshot: Snapshot): boolean => {
  for (const path of snapshot.articles.keys()) if (!snapshot.isDraft(path)) return true;
  return false;
};

/** A headline repeats what the text tells better; "a day" and "a year" are told of anything. */
const isCheckable = (claim: Claim): claim is Uncorroborated['claim'] =>
  (claim.kind === 'figure' || claim.kind === 'date' || (claim.kind === 'official' && claim.says === 'office')) &&
  isStated(claim) &&
  !claim.topic.headline &&
  !(claim.kind === 'date' && /^PT?1\D/.test(claim.value.value));

/** In one group with a source: it agrees, or it is at odds, and that is told elsewhere. Doubtful ones match nothing. */
function isMatched(snapshot: Snapshot, path: string, claim: Claim): boolean {
  return snapshot.ledger
    .groupsOf(path, claim.id)
    .some(
      (group) =>
        group.members.some((member) => !snapshot.isDraft(member.path)) &&
        snapshot.ledger.conflictOf(group.id)?.severity !== 'hint',
    );
}

/** One value of one thing is told once, however often the draft repeats it. */
function keyOf(claim: Uncorroborated['claim']): string {
  switch (claim.kind) {
    case 'figure':
      return `figure ${claim.value.value} ${claim.value.to} ${claim.value.unit} ${claim.value.head}`;
    case 'date':
      return `date ${claim.value.value}`;
    case 'official':
      return `official ${claim.person} ${claim.value.text}`;
  }
}

/** Whether a source tells such a value of something alike. */
function isTold(snapshot: Snapshot, claim: FigureClaim | DateClaim): boolean {
  const about = new Set(wordsOf(claim));
  for (const article of snapshot.articles.values()) {
    if (snapshot.isDraft(article.path)) continue;
    for (const other of article.claims)
      if (isStated(other) && bears(other, claim) && wordsOf(other).some((word) => about.has(word))) return true;
  }
  return false;
}

const wordsOf = ({ topic }: Claim): readonly string[] => [...topic.words, ...topic.context, ...topic.names];

/** Whether what a source says bears out a draft's value: "almost 2,000" rests on 1,960, "in November" on 9 November, not the other way. */
function bears(source: Claim, claim: FigureClaim | DateClaim): boolean {
  if (claim.kind === 'figure')
    return source.kind === 'figure' && isNear(source.value.value, claim.value.value) && isCompatible(source, claim);
  if (source.kind !== 'date') return false;
  if (source.value.value === claim.value.value) return true;
  const [own, theirs] = [intervalOf(claim.value.value), intervalOf(source.value.value)];
  if (!own || !theirs) return claim.value.type === 'DURATION' && isCompatible(source, claim);
  return own.first <= theirs.first && theirs.last <= own.last;
}

/** A cheap look before the exact one: an affair has thousands of figures, and few of one size. */
const isNear = (a: number, b: number): boolean => a === b || (a < 2 * b && b < 2 * a);

function isCompatible(a: Claim, b: Claim): boolean {
  const { kind } = relationOf(a, b);
  return kind === 'equal' || kind === 'compatible';
}

/** What sources call the person's office: one list a source that names the person. */
function namings(snapshot: Snapshot, path: string, person: string): readonly (readonly OfficialClaim[])[] {
  const members = snapshot.ledger.entityOf(path, person)?.members ?? [];
  return members
    .filter((member) => !snapshot.isDraft(member.path))
    .map((member) =>
      (snapshot.article(member.path)?.claims ?? []).flatMap((claim) =>
        claim.kind === 'official' && claim.says === 'office' && claim.person === member.name ? [claim] : [],
      ),
    );
}

/** Whether some source gives the person that office, or words for it that leave it open. */
const isHeld = ({ value }: OfficialClaim, sources: readonly (readonly OfficialClaim[])[]): boolean =>
  sources.flat().some((other) => {
    const office = sameOffice(value, other.value);
    return office === 'same' || office === 'compatible' || other.value.text.toLowerCase() === value.text.toLowerCase();
  });
