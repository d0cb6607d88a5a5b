import { OFFICES } from '../../extract/lexicon/offices.ts';
import type { Entity, EntityRole, PersonRef } from '../../model/entity.ts';
import type { Role } from '../../model/person.ts';
import type { Clustered } from './cluster-people.ts';
import type { Appearance } from './spelled.ts';

/** The person as the views and the facts show it. Everything in it is ordered, so that the same articles give the same bytes. */
export function describe(cluster: Clustered): Entity {
  const appearances = cluster.nodes
    .flatMap((node) => [...node.appearances.values()])
    .sort((a, b) => compare(a.path, b.path) || compare(a.name, b.name));
  const names = namesOf(appearances);
  const roles = rolesOf(appearances);
  return {
    id: idOf(cluster),
    name: names[0] ?? '',
    names,
    official: appearances.some((a) => a.roles.some(isOffice)),
    roles,
    members: appearances.map(({ path, name }) => ({ path, name })),
    because: [...cluster.because].sort(compare),
  };
}

/** Made of the spelling that comes first, so that it does not hang on the order in which articles came. */
export const idOf = (cluster: Clustered): string =>
  `e${hash(cluster.nodes.reduce((least, node) => (node.key < least ? node.key : least), cluster.nodes[0]?.key ?? ''))}`;

/** Every spelling, the fullest and most used first. */
function namesOf(appearances: readonly Appearance[]): string[] {
  const uses = new Map<string, number>();
  for (const { name, texts, mentions } of appearances)
    for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + (text === name ? mentions : 0));
  const words = (name: string): number => Math.min(3, name.split(' ').filter((word) => word.length > 2).length);
  const shouted = (name: string): number => (name === name.toUpperCase() ? 1 : 0);
  return [...uses]
    .sort(
      ([a, m], [b, n]) =>
        shouted(a) - shouted(b) || words(b) - words(a) || n - m || b.length - a.length || compare(a, b),
    )
    .map(([name]) => name);
}

/** The roles with all who state them; one entry a wording. */
function rolesOf(appearances: readonly Appearance[]): EntityRole[] {
  const byText = new Map<string, { role: Role; members: PersonRef[] }>();
  for (const { path, name, roles } of appearances)
    for (const role of roles) {
      const known = byText.get(role.text);
      if (!known) byText.set(role.text, { role, members: [{ path, name }] });
      else if (!known.members.some((member) => member.path === path && member.name === name))
        known.members.push({ path, name });
    }
  return [...byText]
    .sort(([a, x], [b, y]) => y.members.length - x.members.length || compare(a, b))
    .map(([text, { role, members }]) => ({
      role: text,
      organisation: role.organisation,
      country: role.country,
      members,
    }));
}

/** An office or a rank, not a mere calling such as "student". */
const isOffice = (role: Role): boolean => role.rank !== null || (role.office !== null && OFFICE_FORMS.has(role.office));
const OFFICE_FORMS: ReadonlySet<string> = new Set(OFFICES.values());

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two 32-bit hashes in base 36: ids of ten thousand persons do not collide. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
