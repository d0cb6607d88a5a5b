import { intervalOf } from '../../model/calendar.ts';
import type { Claim } from '../../model/claim.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Group, GroupStatus } from '../../model/group.ts';
import { type LocatedSite, type Snapshot, sitesOf } from '../snapshot.ts';
import { claimInWords } from '../words/claim.ts';
import { fileName, labelOf, publishedInWords } from '../words/label.ts';
import { type DateStyle, PLAIN } from '../words/reader.ts';
import { translated } from '../words/translated.ts';

/** An affair as one picture: who says what. Sources are told by their index in `sources`. */
export interface Report {
  readonly sources: readonly ReportSource[];
  /** Facts that more than one place tells, contradicted ones first; then by how many independent sources tell them. */
  readonly facts: readonly ReportFact[];
  readonly people: readonly ReportPerson[];
}

export interface ReportSource {
  readonly path: string;
  /** The outlet, with the file's name where two articles are of one outlet. */
  readonly label: string;
  readonly headline: string | null;
  readonly published: string | null;
}

/** `doubtful`: the values exclude each other, but it is not sure that they are about one fact. */
export type FactStatus = GroupStatus | 'doubtful';

export interface ReportFact {
  readonly topic: string;
  readonly kind: Group['kind'];
  readonly status: FactStatus;
  readonly independent: number;
  readonly because: readonly string[];
  readonly cells: readonly ReportCell[];
}

export interface ReportCell {
  readonly source: number;
  readonly value: string;
  /** The article's own words. */
  readonly text: string;
  /** Which of the values that exclude each other this is, from 0; null where nothing contradicts it. */
  readonly side: number | null;
  readonly start: number;
  readonly end: number;
  /** 1 for the first. */
  readonly line: number;
  /** For a dated fact the days that it covers, as days since 1970-01-01; null otherwise. */
  readonly days: readonly [first: number, last: number] | null;
}

export interface ReportPerson {
  readonly name: string;
  /** Other spellings. */
  readonly spellings: readonly string[];
  readonly offices: readonly { readonly office: string; readonly sources: readonly number[] }[];
  readonly sources: readonly number[];
}

/** Draws the report from everything known. Sources stand in the order in which they appeared, undated ones last. */
export function reportOf(snapshot: Snapshot, style: DateStyle = PLAIN): Report {
  const articles = [...snapshot.articles.values()].sort(
    (a, b) => order(a.published.value ?? '~', b.published.value ?? '~') || order(a.path, b.path),
  );
  const indexes = new Map(articles.map((article, index) => [article.path, index]));
  const labels = articles.map(labelOf);
  const { entities, groups } = snapshot.ledger.all();
  return {
    sources: articles.map((article, index) => ({
      path: article.path,
      label:
        labels.filter((label) => label === labels[index]).length > 1
          ? `${labels[index]} (${fileName(article.path)})`
          : labelOf(article),
      headline: article.headline?.text ?? null,
      published: publishedInWords(article, style),
    })),
    facts: groups
      .filter((group) => new Set(group.members.map((member) => member.path)).size > 1 || group.status !== 'single')
      .map((group) => factOf(snapshot, group, indexes, style))
      .filter((fact) => fact.cells.length > 0)
      .sort(byWeight),
    people: entities
      .map((entity) => {
        const sources = sourcesOf(entity.members, indexes);
        return {
          name: entity.name,
          spellings: entity.names.filter((name) => name !== entity.name),
          offices: entity.roles.map((role) => ({ office: role.role, sources: sourcesOf(role.members, indexes) })),
          sources,
        };
      })
      .filter((person) => person.offices.length > 0 || person.sources.length > 1)
      .sort((a, b) => b.sources.length - a.sources.length || order(a.name, b.name)),
  };
}

function factOf(snapshot: Snapshot, group: Group, indexes: ReadonlyMap<string, number>, style: DateStyle): ReportFact {
  const conflict = snapshot.ledger.conflictOf(group.id);
  const sideOf = (path: string, claim: string): number | null => {
    const side =
      conflict?.sides.findIndex((refs) => refs.some((ref) => ref.path === path && ref.claim === claim)) ?? -1;
    return side < 0 ? null : side;
  };
  const cells = group.members.flatMap(({ path, claim: id }) => {
    const claim = snapshot.claim(path, id);
    const [site] = sitesOf(snapshot, path, id);
    const source = indexes.get(path);
    return claim && site && source !== undefined
      ? [cellOf(snapshot, claim, site, { source, side: sideOf(path, id) }, style)]
      : [];
  });
  return {
    topic: translated(style, group.topic),
    kind: group.kind,
    status: statusOf(group, conflict),
    independent: group.independent,
    because: (conflict?.because ?? []).map((reason) => translated(style, reason)),
    cells: cells.sort((a, b) => a.source - b.source || a.start - b.start),
  };
}

/** As in the Conflicts view: a difference that is explained and developing counts as explained. */
function statusOf(group: Group, conflict: Conflict | null): FactStatus {
  if (conflict?.explained) return 'explained';
  if (conflict?.developing) return 'developing';
  return group.status === 'conflict' && conflict?.severity === 'hint' ? 'doubtful' : group.status;
}

function cellOf(
  snapshot: Snapshot,
  claim: Claim,
  site: LocatedSite,
  place: Pick<ReportCell, 'source' | 'side'>,
  style: DateStyle,
): ReportCell {
  const interval = claim.kind === 'date' ? intervalOf(claim.value.value) : null;
  return {
    ...place,
    value: claimInWords(claim, site.text, style),
    text: site.text,
    start: site.start,
    end: site.end,
    line: (snapshot.lines(site.path)?.position(site.start).line ?? 0) + 1,
    days: interval ? [interval.first, interval.last] : null,
  };
}

const sourcesOf = (members: readonly { readonly path: string }[], indexes: ReadonlyMap<string, number>): number[] =>
  [...new Set(members.flatMap(({ path }) => indexes.get(path) ?? []))].sort((a, b) => a - b);

const RANK: readonly FactStatus[] = ['conflict', 'explained', 'developing', 'doubtful', 'agree', 'single'];

const byWeight = (a: ReportFact, b: ReportFact): number =>
  RANK.indexOf(a.status) - RANK.indexOf(b.status) || b.independent - a.independent || order(a.topic, b.topic);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
