import type { Article } from '../../model/article.ts';
import { type Claim, isStated } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import { type Snapshot } from '../snapshot.ts';
import { claimInWords } from '../words/claim.ts';
import { labelOf } from '../words/label.ts';
import type { DateStyle } from '../words/reader.ts';
import { say } from '../words/say.ts';
import { type DateForm, usualForm, writtenDay } from './date-form.ts';

/** Something that the sources tell, to be put into a draft. */
export interface Completion {
  readonly kind: 'person' | 'figure' | 'date';
  /** What the list shows and is searched by. */
  readonly label: string;
  /** What is inserted. */
  readonly text: string;
  /** Who says so. */
  readonly detail: string;
  /** Why to look twice; empty where there is nothing to add. */
  readonly note: string;
}

/** A list is searched by typing: more than this of one kind helps nobody. */
const MOST = 300;
/** Of a large archive, those articles that have most names in common with the draft. */
const MOST_ARTICLES = 200;

/**
 * What a draft may say: officials with their office, figures, and days in the draft's own way of writing them, each with its
 * sources, what most of them tell first. Empty where nobody is writing: in the sources themselves.
 */
export function completionsFor(snapshot: Snapshot, path: string, style: DateStyle): readonly Completion[] {
  if (!snapshot.isDraft(path) && !path.startsWith('untitled:')) return [];
  const form = usualForm(snapshot.article(path)?.dates ?? []);
  const told = new Map<string, Told>();
  for (const article of nearest(snapshot, path))
    for (const claim of article.claims) {
      const label = isStated(claim) ? labelFor(article, claim, form) : null;
      if (label === null) continue;
      const known = told.get(label);
      if (known) known.paths.add(article.path);
      else told.set(label, { label, claim, from: article.path, paths: new Set([article.path]) });
    }
  const values = [...told.values()].sort((a, b) => b.paths.size - a.paths.size);
  const ofKind = (kind: 'figure' | 'date'): readonly Completion[] =>
    values
      .filter(({ claim }) => claim.kind === kind)
      .slice(0, MOST)
      .map((value) => ({
        kind,
        label: value.label,
        text: value.label,
        detail: detailOf(snapshot, value, style),
        note: noteOf(snapshot, value, style),
      }));
  const people = snapshot.ledger
    .all()
    .entities.map((entity) => ({ entity, paths: sourcesOf(snapshot, path, entity) }))
    .filter(({ paths }) => paths.length > 0)
    .sort((a, b) => b.paths.length - a.paths.length)
    .slice(0, MOST)
    .flatMap(({ entity, paths }) => person(snapshot, entity, paths, style));
  return [...people, ...ofKind('figure'), ...ofKind('date')];
}

/** A value with the sources that tell it, in the words that are inserted. */
interface Told {
  readonly label: string;
  readonly claim: Claim;
  readonly from: string;
  readonly paths: Set<string>;
}

/** The sources, those first that name what the draft names. */
function nearest(snapshot: Snapshot, path: string): readonly Article[] {
  const names = new Set(snapshot.article(path)?.terms.names ?? []);
  return [...snapshot.articles.values()]
    .filter((article) => isSource(snapshot, path, article.path))
    .map((article) => ({ article, shared: article.terms.names.filter((name) => names.has(name)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_ARTICLES)
    .map(({ article }) => article);
}

/** "140 passengers", "Ada Lund, 63", "9 November 2020": null for figures that count nothing, and for what is no calendar day. */
function labelFor(article: Article, claim: Claim, form: DateForm): string | null {
  if (claim.kind === 'date') return writtenDay(claim.value.value, form);
  if (claim.kind !== 'figure' || claim.value.counted === null) return null;
  const own = article.sites.get(claim.id)?.[0]?.text.replace(/\s+/g, ' ') ?? '';
  if (own.includes(claim.value.counted)) return own;
  return claim.value.sort === 'age' && /^\d+$/.test(own)
    ? `${claim.value.counted}, ${own}`
    : `${own} ${claim.value.counted}`;
}

const isSource = (snapshot: Snapshot, path: string, other: string): boolean =>
  other !== path && !snapshot.isDraft(other);

const sourcesOf = (snapshot: Snapshot, path: string, { members }: Entity): readonly string[] => [
  ...new Set(members.map((member) => member.path).filter((other) => isSource(snapshot, path, other))),
];

/** "Ingrid Moe, interior minister": the office that most sources give. */
function person(snapshot: Snapshot, entity: Entity, paths: readonly string[], style: DateStyle): readonly Completion[] {
  const [role] = [...entity.roles].sort((a, b) => b.members.length - a.members.length);
  const detail = namesOf(snapshot, paths, style);
  const name: Completion = { kind: 'person', label: entity.name, text: entity.name, detail, note: '' };
  if (!role) return [name];
  const full = `${entity.name}, ${role.role}`;
  return [{ ...name, label: full, text: full }, name];
}

/** Who says so, and for a day also what happened then. */
function detailOf(snapshot: Snapshot, { claim, paths }: Told, style: DateStyle): string {
  const names = namesOf(snapshot, [...paths], style);
  return claim.kind === 'date' && claim.topic.label !== '' ? `${names} · ${claim.topic.label}` : names;
}

/** "Northwire, Harbour News and 3 more". */
function namesOf(snapshot: Snapshot, paths: readonly string[], style: DateStyle): string {
  const names = [
    ...new Set(
      paths.flatMap((path) => {
        const article = snapshot.article(path);
        return article ? [labelOf(article)] : [];
      }),
    ),
  ];
  const listed = names.slice(0, 2).join(', ');
  return names.length > 2 ? say(style, '{0} and {1} more', listed, names.length - 2) : listed;
}

/** What to know before the value is used: that sources contradict it, with the other values. */
function noteOf(snapshot: Snapshot, { claim, from }: Told, style: DateStyle): string {
  const [conflict] = snapshot.ledger
    .groupsOf(from, claim.id)
    .flatMap((group) => snapshot.ledger.conflictOf(group.id) ?? []);
  if (!conflict || conflict.severity === 'hint') return '';
  const values = conflict.sides.flatMap(([ref]) => {
    const other = ref ? snapshot.claim(ref.path, ref.claim) : null;
    return other ? [claimInWords(other, '', style)] : [];
  });
  return `${say(style, 'Sources contradict each other.')} ${values.join(' ≠ ')}`;
}
