import type { LedgerState } from '../ledger/ledger.ts';
import type { Article } from '../model/article.ts';
import { byStart } from '../model/span.ts';

/** A file that was not read, and why. */
export interface Skipped {
  readonly path: string;
  readonly why: string;
}

/** Everything known, as plain JSON: the `concordance.facts/1` document. Lists are sorted, so equal input prints equal bytes. */
export function factsDocument(articles: readonly Article[], state: LedgerState, skipped: readonly Skipped[]): unknown {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const entityOf = new Map(
    state.entities.flatMap((entity) => entity.members.map((m) => [`${m.path}\n${m.name}`, entity.id] as const)),
  );
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sites = (path: string, claim: string) =>
    (byPath.get(path)?.sites.get(claim) ?? []).map((s) => ({ path, start: s.start, end: s.end, text: s.text }));
  const position = (a: { path: string; start: number; end: number }, b: typeof a) =>
    text(a.path, b.path) || a.start - b.start || a.end - b.end;
  return {
    schema: 'concordance.facts/1',
    articles: [...articles]
      .sort((a, b) => text(a.path, b.path))
      .map((article) => ({
        path: article.path,
        headline: article.headline?.text ?? null,
        source: article.source,
        dateline: article.dateline,
        published: article.published.value,
        publishedFrom: article.published.from,
        dates: [...article.dates].sort(byStart).map((d) => ({
          start: d.start,
          end: d.end,
          text: d.text,
          type: d.type,
          value: d.value,
          mod: d.mod,
          implied: d.implied,
        })),
        figures: [...article.figures].sort(byStart).map((f) => ({
          start: f.start,
          end: f.end,
          text: f.text,
          value: f.value,
          to: f.to,
          comparator: f.comparator,
          change: f.change,
          unit: f.unit,
          counted: f.counted,
          approximate: f.approximate,
        })),
        officials: [...article.persons].sort(byStart).map((p) => ({
          start: p.start,
          end: p.end,
          text: p.text,
          entity: entityOf.get(`${article.path}\n${p.name}`) ?? null,
          role: p.role?.text ?? null,
        })),
      })),
    entities: state.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      names: entity.names,
      official: entity.official,
      roles: entity.roles.map((role) => ({
        role: role.role,
        organisation: role.organisation,
        country: role.country,
        members: role.members
          .flatMap((m) =>
            (byPath.get(m.path)?.persons ?? [])
              .filter((p) => p.name === m.name && [p.role, ...p.moreRoles].some((r) => r?.text === role.role))
              .map((p) => ({ path: m.path, start: p.start, end: p.end })),
          )
          .sort(position),
      })),
    })),
    groups: state.groups.map((group) => ({
      id: group.id,
      kind: group.kind,
      topic: group.topic,
      status: group.status,
      independent: group.independent,
      members: group.members
        .flatMap((m) => sites(m.path, m.claim).map((s) => ({ ...s, value: m.value })))
        .sort(position),
    })),
    conflicts: state.conflicts.map((conflict) => ({
      id: conflict.id,
      group: conflict.group,
      kind: conflict.kind,
      severity: conflict.severity,
      explained: conflict.explained,
      developing: conflict.developing,
      message: conflict.message,
      because: conflict.because,
      sides: conflict.sides.map((side) => side.flatMap((m) => sites(m.path, m.claim)).sort(position)),
    })),
    skipped: [...skipped].sort((a, b) => text(a.path, b.path)),
  };
}
