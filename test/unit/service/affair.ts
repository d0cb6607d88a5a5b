import type { LedgerState } from '../../../server/src/ledger/ledger.ts';
import type { Article } from '../../../server/src/model/article.ts';
import type { Claim, DateClaim, FigureClaim, Site, Topic } from '../../../server/src/model/claim.ts';
import type { Conflict } from '../../../server/src/model/conflict.ts';
import type { DateMention } from '../../../server/src/model/date.ts';
import type { FigureMention } from '../../../server/src/model/figure.ts';
import type { Group } from '../../../server/src/model/group.ts';
import type { PersonMention, Role } from '../../../server/src/model/person.ts';
import { LedgerView } from '../../../server/src/service/ledger-view.ts';
import { LineIndex } from '../../../server/src/service/line-index.ts';
import type { Snapshot } from '../../../server/src/service/snapshot.ts';

const TOPIC: Topic = {
  names: [],
  words: ['boat'],
  label: 'boats',
  context: [],
  before: [],
  beside: [],
  event: null,
  time: null,
  published: null,
  background: false,
  headline: false,
  lead: false,
};

/** Builds an article by hand: what stands where is told by the words themselves, so that no offset is ever counted. */
export class Sheet {
  readonly path: string;
  readonly text: string;
  readonly dates: DateMention[] = [];
  readonly figures: FigureMention[] = [];
  readonly persons: PersonMention[] = [];
  readonly claims: Claim[] = [];
  readonly sites = new Map<string, Site[]>();
  source: string | null = null;
  published: Article['published'] = { value: null, from: null, yearless: null };

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  span(words: string): { start: number; end: number; text: string } {
    const start = this.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${this.path}`);
    return { start, end: start + words.length, text: words };
  }

  date(words: string, value: string, more: Partial<DateMention> = {}): this {
    const mention: DateMention = {
      ...this.span(words),
      type: 'DATE',
      value,
      mod: null,
      implied: [],
      anchor: null,
      namedWeekday: null,
      zone: null,
      pair: null,
      ...more,
    };
    this.dates.push(mention);
    const { start, end, text, anchor, pair, ...rest } = mention;
    const claim: DateClaim = {
      ...base(`date ${value}`),
      kind: 'date',
      value: { ...rest, alias: null },
      role: 'at',
      weekdayOf: null,
      events: [],
      aspect: null,
      isHourAlone: false,
      isOfIssue: false,
      reckoned: null,
    };
    return this.claim(claim, words);
  }

  figure(words: string, value: number, more: Partial<FigureMention> = {}): this {
    const mention: FigureMention = {
      ...this.span(words),
      sort: 'count',
      value,
      to: null,
      comparator: '=',
      change: null,
      unit: null,
      counted: null,
      countedSpan: null,
      head: null,
      modifiers: [],
      event: null,
      approximate: false,
      partOf: null,
      additional: false,
      ...more,
    };
    this.figures.push(mention);
    const { start, end, text, countedSpan, partOf, ...rest } = mention;
    const claim: FigureClaim = {
      ...base(`figure ${value}`),
      kind: 'figure',
      value: { ...rest, partOf: null },
      owner: null,
      ownerName: null,
      isScoped: false,
      aspect: null,
      parts: [],
      reckoned: null,
    };
    return this.claim(claim, words);
  }

  person(words: string, name: string, role: string | null = null): this {
    this.persons.push({
      ...this.span(words),
      name,
      role: role === null ? null : roleOf(this.span(role)),
      moreRoles: [],
      ageAt: null,
      honorific: null,
    });
    return this;
  }

  from(source: string, published: string): this {
    this.source = source;
    this.published = { value: published, from: 'dateline', yearless: null };
    return this;
  }

  article(): Article {
    return {
      path: this.path,
      length: this.text.length,
      headline: null,
      source: this.source,
      dateline: null,
      published: this.published,
      paragraphs: [{ start: 0, end: this.text.length, kind: 'body' }],
      dates: this.dates,
      figures: this.figures,
      persons: this.persons,
      quotes: [],
      claims: this.claims,
      sites: this.sites,
      terms: { names: [], words: [] },
      clashes: [],
      problems: [],
    };
  }

  private claim(claim: Claim, words: string): this {
    this.claims.push(claim);
    this.sites.set(claim.id, [{ ...this.span(words), sentence: { start: 0, end: this.text.length } }]);
    return this;
  }
}

/** A snapshot of hand-made articles and a hand-made ledger. */
export function snapshotOf(
  sheets: readonly Sheet[],
  state: Partial<LedgerState>,
  skipped: Record<string, string> = {},
): Snapshot {
  const articles = new Map(sheets.map((sheet) => [sheet.path, sheet.article()]));
  const lines = new Map(sheets.map((sheet) => [sheet.path, LineIndex.of(sheet.text)]));
  const whole: LedgerState = { entities: [], groups: [], conflicts: [], ...state };
  const fact = (group: Group) => ({
    group,
    conflict: whole.conflicts.find((conflict) => conflict.group === group.id) ?? null,
  });
  return {
    articles,
    article: (path) => articles.get(path) ?? null,
    claim: (path, id) => articles.get(path)?.claims.find((claim) => claim.id === id) ?? null,
    lines: (path) => lines.get(path) ?? null,
    isDraft: () => false,
    sourceOf: (path) => articles.get(path)?.source ?? null,
    skipped: new Map(Object.entries(skipped)),
    ledger: new LedgerView({
      factsOf: (path) => whole.groups.filter((group) => group.members.some((m) => m.path === path)).map(fact),
      disputesOf: (path, isWanted) =>
        whole.groups
          .filter((group) => group.members.some((m) => m.path === path))
          .map(fact)
          .filter(({ conflict }) => conflict && isWanted(conflict)),
      factOf: (id) => whole.groups.filter((group) => group.id === id).map(fact)[0] ?? null,
      entityOf: (path, name) =>
        whole.entities.find((entity) => entity.members.some((m) => m.path === path && m.name === name)) ?? null,
      conflicts: () => whole.conflicts,
      state: () => whole,
    }),
  };
}

export const textsOf = (sheets: readonly Sheet[]): ReadonlyMap<string, string> =>
  new Map(sheets.map((sheet) => [sheet.path, sheet.text]));

export const groupOf = (
  id: string,
  members: readonly (readonly [string, string])[],
  more: Partial<Group> = {},
): Group => ({
  id,
  kind: 'figure',
  topic: 'boats lost',
  status: 'agree',
  independent: members.length,
  members: members.map(([path, claim]) => ({ path, claim, value: claim.replace(/^\w+ /, '') })),
  ...more,
});

export const conflictOf = (
  group: string,
  sides: readonly (readonly (readonly [string, string])[])[],
  more: Partial<Conflict> = {},
): Conflict => ({
  id: `conflict of ${group}`,
  fingerprint: `conflict of ${group}`,
  group,
  kind: 'figure',
  severity: 'warning',
  explained: false,
  developing: false,
  within: false,
  message: 'different',
  because: ['both count boats'],
  sides: sides.map((side) => side.map(([path, claim]) => ({ path, claim }))),
  ...more,
});

const base = (id: string) => ({
  id,
  topic: TOPIC,
  attribution: { speaker: null, quoted: false },
  modality: 'asserted' as const,
});

const roleOf = (span: { start: number; end: number; text: string }): Role => ({
  ...span,
  office: null,
  organisation: null,
  country: null,
  rank: null,
  deputy: false,
  tenure: 'current',
});
