import type { Entity } from '../../model/entity.ts';
import type { PersonMention } from '../../model/person.ts';
import { messageWithState } from '../conflict-words.ts';
import { type Fact, type PlacedClaim, placedClaims } from '../fact-at.ts';
import type { Snapshot } from '../snapshot.ts';
import { labelOf } from '../words/label.ts';
import type { DateStyle } from '../words/reader.ts';
import { say } from '../words/say.ts';
import { standingOfGroup } from '../words/status.ts';
import { translated } from '../words/translated.ts';
import { type Card, inOrder, type Source, toldApart } from './card.ts';
import { standingOf } from './claim-card.ts';
import { compare } from './compared.ts';

/** The card of a person: who it is, which offices the articles give, and under which spellings. */
export function personCard(
  snapshot: Snapshot,
  path: string,
  fact: Extract<Fact, { readonly kind: 'person' }>,
  style: DateStyle,
): Card {
  const { mention } = fact;
  const entity = snapshot.ledger.entityOf(path, mention.name);
  const placed = officesOf(snapshot, path, mention);
  const { group, conflict, sources } = compare(snapshot, path, placed, style);
  const shown = new Set(sources.map((source) => source.path));
  const named = entity
    ? namings(snapshot, entity).filter((source) => source.path !== path && !shown.has(source.path))
    : [];
  const all = inOrder([...sources, ...named]);
  const others = new Set(all.map((source) => source.path).filter((other) => other !== path)).size;
  const standing = standingOf(snapshot, path, placed, others, style);
  const office = mention.role?.text ?? officeOf(snapshot, path, mention) ?? entity?.roles[0]?.role ?? null;
  return {
    kind: office === null && entity?.official !== true ? 'person' : 'official',
    path,
    span: { start: mention.start, end: mention.end },
    title: [entity?.name ?? mention.name, ...(office === null ? [] : [office])].join(', '),
    status: group ? standingOfGroup(group, conflict) : others > 0 ? null : 'single',
    verdict: conflict
      ? messageWithState(snapshot, conflict, path, style)
      : group && group.status !== 'single'
        ? standing(group)
        : placed.length > 0 && snapshot.isDraft(path)
          ? standing({ status: 'single', independent: 1 })
          : others > 0
            ? say(style, 'Named in {0} other articles.', others)
            : say(style, 'No other article names this person.'),
    notes: spellings(snapshot, entity, mention, style),
    because: [...(conflict?.because ?? []), ...(entity?.because ?? [])].map((reason) => translated(style, reason)),
    sources: toldApart(all),
  };
}

/** Every office that the article gives the person: a bare surname is the same person as the full name with the office. */
function officesOf(snapshot: Snapshot, path: string, mention: PersonMention): readonly PlacedClaim[] {
  const article = snapshot.article(path);
  return article
    ? [...placedClaims(article)].filter(({ claim }) => claim.kind === 'official' && claim.person === mention.name)
    : [];
}

/** The office that the article gives this person in another place. */
const officeOf = (snapshot: Snapshot, path: string, mention: PersonMention): string | null =>
  snapshot.article(path)?.persons.find((person) => person.name === mention.name && person.role !== null)?.role?.text ??
  null;

/** Each article's fullest mention of the person: with an office where it gives one. */
function namings(snapshot: Snapshot, entity: Entity): readonly Source[] {
  return entity.members.flatMap(({ path, name }) => {
    const article = snapshot.article(path);
    const mentions = article?.persons.filter((person) => person.name === name) ?? [];
    const mention = mentions.find((person) => person.role !== null) ?? mentions[0];
    if (!article || !mention) return [];
    const paragraph = article.paragraphs.find((p) => p.start <= mention.start && mention.end <= p.end);
    return [
      {
        path,
        label: labelOf(article),
        published: article.published.value,
        value: mention.role?.text ?? mention.text,
        differs: false,
        span: { start: mention.start, end: mention.end },
        sentence: paragraph ?? mention,
      },
    ];
  });
}

/** Other spellings with who uses them; a name that only leaves words out ("Brandt" for "Ellen Brandt") is none. */
function spellings(
  snapshot: Snapshot,
  entity: Entity | null,
  mention: PersonMention,
  style: DateStyle,
): readonly string[] {
  if (!entity) return [];
  const full = entity.name.split(/\s+/);
  const here = mention.name.split(/\s+/);
  const words = new Set([...here, ...(here.every((word) => full.includes(word)) ? full : [])]);
  const others = entity.names.filter((name) => !name.split(/\s+/).every((word) => words.has(word)));
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_SPELLINGS).map((name) => withUsers(snapshot, entity, name));
  return [say(style, 'Also written {0}.', `${shown.join(', ')}${others.length > shown.length ? ', …' : ''}`)];
}

const MOST_SPELLINGS = 6;
const MOST_USERS = 3;

/** "Serhiy Honchar (Baltic Wire, 3-police.txt)". */
function withUsers(snapshot: Snapshot, entity: Entity, spelling: string): string {
  const users = new Set<string>();
  for (const { path, name } of entity.members) {
    const article = snapshot.article(path);
    if (article?.persons.some((person) => person.name === name && person.text === spelling))
      users.add(labelOf(article));
  }
  const shown = [...users].slice(0, MOST_USERS);
  if (shown.length === 0) return spelling;
  return `${spelling} (${shown.join(', ')}${users.size > shown.length ? ', …' : ''})`;
}
